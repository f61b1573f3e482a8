// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks now and then whether another process has switched the copy. Only while somebody asks the copy
 * something, and in a thread of its own that ends with the look: a share that hangs makes no answer wait.
 */
final class SwitchCheck {

    static final Duration EVERY = Duration.ofSeconds(5);

    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant last;

    SwitchCheck(Clock clock) {
        this.clock = clock;
        this.last = clock.instant();
    }

    /** Starts {@code look}, which throws nothing, if it is time and the last one has ended. */
    void ifDue(Runnable look) {
        Instant now = clock.instant();
        Duration since = Duration.between(last, now);
        // A clock that was put back must not end the looking.
        if ((since.compareTo(EVERY) < 0 && !since.isNegative()) || !running.compareAndSet(false, true)) {
            return;
        }
        last = now;
        Thread thread = new Thread(() -> run(look), "evidence-copy-look");
        thread.setDaemon(true);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            running.set(false);
        }
    }

    private void run(Runnable look) {
        try {
            look.run();
        } finally {
            running.set(false);
        }
    }
}
