// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be used, in words: several exceptions of the JDK have only its name to say. */
final class Reason {

    private Reason() {}

    /** A sentence that begins with the file. */
    static IOException about(Path file, IOException failure) {
        return new IOException(file + ": " + of(failure), failure);
    }

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "access was denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "there is something of that name already";
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }
}
