// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line which file could not be opened, and why. */
final class UnopenableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnopenableException(String name, String why) {
        super(name + ": cannot be opened: " + why);
    }

    static UnopenableException of(String name, IOException cause) {
        return new UnopenableException(name, reason(cause));
    }

    /** What the system says, without the name of the file that it puts in front. */
    static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (cause instanceof AccessDeniedException) {
            return "no permission";
        }
        String said = cause instanceof FileSystemException known ? known.getReason() : cause.getMessage();
        return said == null ? cause.getClass().getSimpleName() : said;
    }
}
