// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.IOException;
import java.util.Objects;

/**
 * Says, in the words of whoever opens a file for a {@link QualityCheck}, why it cannot be read any further: the
 * stream that is checked may throw it, and the finding {@code file.unreadable} then has these words. Other exceptions
 * of a stream get words of ours.
 */
public final class UnreadableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /** What was expected. */
    private final String expected;

    /** What was found. */
    private final String found;

    /** With what was expected and what was found, as words that complete "expected ..., found ...". */
    public UnreadableFileException(String expected, String found) {
        super("expected " + expected + ", found " + found);
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
    }

    /** What was expected. */
    public String expected() {
        return expected;
    }

    /** What was found. */
    public String found() {
        return found;
    }
}
