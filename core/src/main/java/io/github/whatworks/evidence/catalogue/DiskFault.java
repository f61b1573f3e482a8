// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Tells the failures of a disk apart. By what is found there first: the words of the operating system
 * come in the language of the machine.
 */
final class DiskFault {

    private DiskFault() {}

    /** A file of the source could not be read. */
    static RefusedException reading(String name, IOException failed) {
        if (failed instanceof NoSuchFileException || failed instanceof NotDirectoryException) {
            return new RefusedException(Refusal.MISSING_FILE, "file", name, "where", words(failed));
        }
        if (failed instanceof AccessDeniedException) {
            return new RefusedException(Refusal.NO_PERMISSION, "what", "read " + name, "where", words(failed));
        }
        return new RefusedException(Refusal.UNREADABLE, "what", name + " could not be read: " + words(failed));
    }

    /** The copy's folder could not be read or written, while {@code needed} bytes were to be put there. */
    static RefusedException writing(Path folder, IOException failed, long needed) {
        if (isFull(folder, failed, needed)) {
            return new RefusedException(Refusal.DISK_FULL, "folder", folder, "needed", needed);
        }
        if (isReadOnly(folder, failed)) {
            return new RefusedException(Refusal.READ_ONLY, "folder", folder);
        }
        if (failed instanceof AccessDeniedException) {
            return new RefusedException(
                    Refusal.NO_PERMISSION, "what", "write to the copy's folder", "where", words(failed));
        }
        return new RefusedException(
                Refusal.UNREADABLE, "what", "a file of the copy could not be read or written: " + words(failed));
    }

    private static boolean isFull(Path folder, IOException failed, long needed) {
        String words = lowerCase(failed);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return true;
        }
        // An account that may not write, or a folder that is not there, is not for want of room.
        if (failed instanceof AccessDeniedException || failed instanceof NoSuchFileException) {
            return false;
        }
        try {
            FileStore store = Files.getFileStore(folder);
            return !store.isReadOnly() && store.getUsableSpace() < needed;
        } catch (IOException | UnsupportedOperationException notKnown) {
            return false;
        }
    }

    private static boolean isReadOnly(Path folder, IOException failed) {
        if (lowerCase(failed).contains("read-only file system")) {
            return true;
        }
        try {
            return Files.getFileStore(nearest(folder)).isReadOnly();
        } catch (IOException | UnsupportedOperationException notKnown) {
            return false;
        }
    }

    /** The folder, or the nearest one above it that is there. */
    private static Path nearest(Path folder) {
        for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
            if (Files.exists(path)) {
                return path;
            }
        }
        return folder;
    }

    private static String lowerCase(IOException failed) {
        return words(failed).toLowerCase(Locale.ROOT);
    }

    /** What the system says; its own messages are often nothing but a path. */
    static String words(IOException failed) {
        if (failed instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (failed instanceof AccessDeniedException denied) {
            return "no access to " + denied.getFile();
        }
        if (failed instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        String message = failed.getMessage();
        return message == null || message.isBlank() ? failed.getClass().getSimpleName() : message;
    }
}
