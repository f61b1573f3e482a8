// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import org.jspecify.annotations.Nullable;

/**
 * Stands for what the HTTP library or the platform threw: its type, the lines that it came from and what was behind it. Its
 * words are left out, since they may repeat what was sent or received, such as a status line, a header or the bytes of a body.
 */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BEHIND = 8;

    private Wordless(Throwable thrown, @Nullable Throwable behind) {
        super(thrown.getClass().getName() + " (its words are left out)", behind, true, true);
        setStackTrace(thrown.getStackTrace());
    }

    /** What stands for {@code thrown}. */
    public static Wordless of(Throwable thrown) {
        return of(thrown, MOST_BEHIND);
    }

    private static Wordless of(Throwable thrown, int depth) {
        Throwable behind = thrown.getCause();
        Wordless wordless = new Wordless(thrown, behind == null || depth == 0 ? null : of(behind, depth - 1));
        if (depth > 0) {
            for (Throwable suppressed : thrown.getSuppressed()) {
                wordless.addSuppressed(of(suppressed, depth - 1));
            }
        }
        return wordless;
    }
}
