// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that is arriving, by the digest it will have. It stays where a download was interrupted, so that the next one goes
 * on there. One process at a time writes to it; another one gets a file of its own.
 *
 * <p>Whatever the disk does wrong is an {@link UncheckedIOException}.
 */
final class PartFile implements AutoCloseable {

    static final String PART = ".part";
    static final String TAG = ".part.tag";

    private final Path file;
    private final String sha256;
    private final PartLock lock;
    private final boolean lasts;
    private boolean spoilt;

    private PartFile(Path file, String sha256, PartLock lock, boolean lasts) {
        this.file = file;
        this.sha256 = sha256;
        this.lock = lock;
        this.lasts = lasts;
    }

    /** The file in {@code folder} that will have this digest, or one of its own where another process fills that one. */
    static PartFile open(Path folder, String sha256) {
        try {
            // Asked first: where it is a link to a folder, making it would fail.
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Optional<PartLock> lock = PartLock.take(folder, sha256);
            return lock.isPresent()
                    ? new PartFile(folder.resolve(sha256 + PART), sha256, lock.get(), true)
                    : ofItsOwn(folder, sha256);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private static PartFile ofItsOwn(Path folder, String sha256) throws IOException {
        String name = sha256 + "-" + UUID.randomUUID();
        PartLock lock = PartLock.take(folder, name).orElseThrow(() -> new IOException(name + " is in use"));
        return new PartFile(folder.resolve(name + PART), sha256, lock, false);
    }

    Path path() {
        return file;
    }

    long length() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** What the server called the file of which this is the start. */
    Optional<String> tag() {
        try {
            return Files.exists(tagFile())
                    ? Optional.of(Files.readString(tagFile(), StandardCharsets.ISO_8859_1))
                            .filter(EntityTag::isStrong)
                    : Optional.empty();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    void keepTag(Optional<String> tag) {
        try {
            if (tag.isPresent()) {
                Files.writeString(tagFile(), tag.get(), StandardCharsets.ISO_8859_1);
            } else {
                Files.deleteIfExists(tagFile());
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    FileOnDisk append() {
        return new FileOnDisk(file);
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(tagFile());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** It is not the start of the file that was wanted: nothing goes on from here. */
    void spoil() {
        spoilt = true;
    }

    boolean hasDigest() {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** It has been taken in, or is of no use. */
    void done() {
        clear();
    }

    /** Leaves what has arrived for the next time. */
    @Override
    public void close() {
        try {
            if (spoilt || !lasts) {
                clear();
            }
        } finally {
            if (lasts) {
                lock.close();
            } else {
                lock.remove();
            }
        }
    }

    private Path tagFile() {
        return file.resolveSibling(file.getFileName() + ".tag");
    }
}
