// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Checks records on several threads and gives them back in order to the thread that made it, which works along.
 *
 * <p>Whoever is free takes the next batch from the source, one at a time; only so much is taken ahead of what was given
 * back. With one thread there is no other than the caller's. No thread outlives {@link #close}.
 */
final class Workers implements AutoCloseable {
    private static final long AHEAD_BYTES = 1 << 20;

    private final Iterator<? extends Task> source;
    private final EvidenceValidator validator;
    private final long mostAhead;
    private final List<Thread> threads = new ArrayList<>();

    // Guarded by this.
    private final Queue<Slot> taken = new ArrayDeque<>();
    private long ahead;
    private boolean reading;
    private boolean over;
    private @Nullable Throwable failure;

    /** A batch in the order of the source, and whether it has been checked. */
    private static final class Slot {
        private final Batch batch;
        private boolean checked;

        Slot(Batch batch) {
            this.batch = batch;
        }
    }

    /** One of the other threads. */
    private final class Worker extends Thread {
        Worker(int number) {
            super("evidence-quality-" + number);
            setDaemon(true);
        }

        @Override
        public void run() {
            work();
        }
    }

    Workers(Iterator<? extends Task> source, EvidenceValidator validator, int threads) {
        this.source = source;
        this.validator = validator;
        this.mostAhead = AHEAD_BYTES * threads;
        for (int i = 1; i < threads; i++) {
            this.threads.add(new Worker(i));
        }
    }

    /** Starts the other threads. */
    void start() {
        for (Thread thread : threads) {
            thread.start();
        }
    }

    /**
     * The next batch, checked; nothing at the end.
     *
     * @throws InterruptedException if the thread is interrupted while it waits for another
     */
    @Nullable
    Batch next() throws InterruptedException {
        while (true) {
            synchronized (this) {
                while (!isReady() && !mayRead() && !isAtEnd()) {
                    wait();
                }
                rethrow();
                if (isReady()) {
                    return giveBack();
                }
                if (!mayRead()) {
                    return null;
                }
                reading = true;
            }
            takeOne();
        }
    }

    /** What another thread does. */
    private void work() {
        try {
            while (waitToRead()) {
                takeOne();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (Throwable failed) {
            fail(failed);
        }
    }

    private synchronized boolean waitToRead() throws InterruptedException {
        while (!mayRead() && !over) {
            wait();
        }
        if (over) {
            return false;
        }
        reading = true;
        return true;
    }

    /** Takes a batch from the source, which no other thread reads meanwhile, and checks it. */
    private void takeOne() {
        Batch batch;
        try {
            batch = Batch.of(source);
        } catch (RuntimeException | Error failed) {
            fail(failed);
            throw failed;
        }
        Slot slot = took(batch);
        batch.check(validator);
        checked(slot);
    }

    private synchronized Slot took(Batch batch) {
        Slot slot = new Slot(batch);
        taken.add(slot);
        ahead += batch.size();
        over |= batch.isLast();
        reading = false;
        notifyAll();
        return slot;
    }

    private synchronized void checked(Slot slot) {
        slot.checked = true;
        notifyAll();
    }

    private synchronized void fail(Throwable failed) {
        failure = failure == null ? failed : failure;
        over = true;
        reading = false;
        notifyAll();
    }

    private boolean isReady() {
        Slot first = taken.peek();
        return first != null && first.checked;
    }

    private boolean mayRead() {
        return !reading && !over && (ahead < mostAhead || taken.isEmpty());
    }

    private boolean isAtEnd() {
        return failure != null || (over && !reading && taken.isEmpty());
    }

    private Batch giveBack() {
        Batch batch = taken.remove().batch;
        ahead -= batch.size();
        notifyAll();
        return batch;
    }

    private void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
    }

    /** Ends the other threads and waits for them, for one that is reading until that ends. */
    @Override
    public void close() {
        synchronized (this) {
            over = true;
            notifyAll();
        }
        for (Thread thread : threads) {
            thread.interrupt();
        }
        boolean interrupted = false;
        for (Thread thread : threads) {
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
