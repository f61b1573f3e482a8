// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refreshes a copy again and again on one daemon thread, until it is closed or its client is. Only {@link
 * EvidenceClient#refreshEvery} starts one. Safe to share between threads.
 *
 * <p>The first refresh is made at once. Between two of them passes the period, and up to a tenth of it more or less, so that
 * councils do not ask all at the same time. A refresh that keeps the old copy is logged as a warning and tried again after
 * the next period; a listener that throws is logged and goes on being told.
 */
public final class BackgroundRefresh implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceClient.class);
    private static final double SPREAD = 0.2;
    private static final double LEAST = 0.9;
    private static final long CLOSE_MILLIS = 5_000;

    private final Consumer<BackgroundRefresh> refresh;
    private final Duration period;
    private final Sleeper sleeper;
    private final DoubleSupplier random;
    private final Thread thread;
    private volatile boolean closed;
    private volatile Optional<Refresh> last = Optional.empty();

    /** @param refresh refreshes once, and says here what became of it before anybody else is told */
    BackgroundRefresh(Consumer<BackgroundRefresh> refresh, Duration period, Sleeper sleeper, DoubleSupplier random) {
        this.refresh = refresh;
        this.period = period;
        this.sleeper = sleeper;
        this.random = random;
        this.thread = new Thread(this::run, "whatworks-evidence-refresh");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isOver() {
        return closed;
    }

    /** What became of the newest refresh; empty before the first is over. */
    public Optional<Refresh> last() {
        return last;
    }

    /** Ends it. A refresh that runs is ended too, and leaves the copy as it is. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        if (Thread.currentThread() != thread) {
            try {
                thread.join(CLOSE_MILLIS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void seen(Refresh outcome) {
        last = Optional.of(outcome);
        if (outcome instanceof Refresh.KeptOldCopy kept && !closed) {
            LOG.warn("{}", kept.sentence());
        }
    }

    private void run() {
        while (!closed) {
            try {
                refresh.accept(this);
            } catch (RuntimeException | Error failed) {
                // Also where memory ran out for a moment: nobody would notice that the copy grows old.
                LOG.warn(
                        "a refresh, or a listener of one, failed: {}",
                        failed.getClass().getName());
            }
            pause(nextWait());
        }
    }

    /** An interrupt that is not of {@link #close} ends nothing. */
    private void pause(Duration wait) {
        while (!closed) {
            try {
                sleeper.sleep(wait);
                return;
            } catch (InterruptedException closingOrSomebodyElses) {
                // Asked again.
            }
        }
    }

    private Duration nextWait() {
        return Duration.ofNanos((long) (period.toNanos() * (LEAST + SPREAD * random.getAsDouble())));
    }
}
