// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one line where a result could not be written, and why; nothing if nobody wants to know. */
final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final boolean quiet;

    private UnwritableException(String message, boolean quiet, @Nullable IOException cause) {
        super(message, cause);
        this.quiet = quiet;
    }

    static UnwritableException of(String name, String why) {
        return new UnwritableException(name + ": cannot be written: " + why, false, null);
    }

    static UnwritableException of(String name, IOException cause) {
        if (cause instanceof UnwritableException known) {
            return known;
        }
        String said = UnopenableException.reason(cause);
        return new UnwritableException(name + ": cannot be written: " + said, isNoNews(cause, said), cause);
    }

    /** A reader that has seen enough, such as {@code head}, closes the pipe; a draft is closed on the way out. */
    private static boolean isNoNews(IOException cause, String said) {
        return cause instanceof ClosedChannelException
                || said.toLowerCase(Locale.ROOT).contains("pipe");
    }

    /** The program was told to stop. */
    static UnwritableException stopped() {
        return new UnwritableException("stopped", true, null);
    }

    /** Whether to end without a word. */
    boolean isQuiet() {
        return quiet;
    }

    /** The one of these that is behind {@code failure}, if any. */
    static @Nullable UnwritableException behind(@Nullable Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (at instanceof UnwritableException found) {
                return found;
            }
            at = at.getCause();
        }
        return null;
    }
}
