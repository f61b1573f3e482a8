// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

/** A small file that is whole when it appears and that only its owner can read. */
final class OwnersFile {

    private OwnersFile() {}

    /** Refuses, with {@code FileAlreadyExistsException}, to write over a file that is there. */
    static void create(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folder(file));
        Path draft = closed(file);
        try {
            Durable.write(draft, bytes);
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Puts {@code bytes} in place of the file, or of what it links to. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path place = file.toRealPath();
        Path draft = closed(place);
        try {
            Durable.write(draft, bytes);
            Durable.move(draft, place);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file is in a folder");
    }

    /** An empty file beside {@code file}, closed to others before anything is written to it. */
    private static Path closed(Path file) throws IOException {
        // One name, not a random one: what a killed run leaves of a private key is gone after the next.
        Path draft = Durable.draft(file);
        Files.deleteIfExists(draft);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createFile(
                    draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.createFile(draft);
        AclFileAttributeView acl = Files.getFileAttributeView(draft, AclFileAttributeView.class);
        if (acl != null) {
            acl.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(acl.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
        return draft;
    }
}
