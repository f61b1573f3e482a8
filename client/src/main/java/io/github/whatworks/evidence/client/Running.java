// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.FaultKind;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What runs for a client, so that nothing of it goes on after the end. Safe to share between threads. */
final class Running implements AutoCloseable {

    private static final int THREADS = 16;
    private static final long IDLE_SECONDS = 10;
    private static final long CLOSE_SECONDS = 5;

    private final Set<Cancellation> calls = ConcurrentHashMap.newKeySet();
    private final Set<BackgroundRefresh> backgrounds = ConcurrentHashMap.newKeySet();
    private final Optional<Executor> given;
    private final Workers workers = new Workers();
    private @Nullable ThreadPoolExecutor own;
    private volatile boolean closed;

    /** Runs what is asynchronous on {@code given}, or on daemon threads of its own. */
    Running(Optional<Executor> given) {
        this.given = given;
    }

    void add(BackgroundRefresh background) {
        backgrounds.removeIf(BackgroundRefresh::isOver);
        backgrounds.add(background);
        if (closed) {
            background.close();
        }
    }

    void started(Cancellation call) {
        calls.add(call);
        if (closed) {
            call.cancel(FaultKind.CLOSED);
        }
    }

    void ended(Cancellation call) {
        calls.remove(call);
    }

    synchronized Executor executor() {
        if (given.isPresent()) {
            return given.get();
        }
        if (own == null) {
            own = new ThreadPoolExecutor(
                    THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), workers);
            own.allowCoreThreadTimeOut(true);
            if (closed) {
                own.shutdown();
            }
        }
        return own;
    }

    /** Ends every call that runs, and the threads of its own. */
    @Override
    public void close() {
        ThreadPoolExecutor ending;
        synchronized (this) {
            closed = true;
            ending = own;
        }
        calls.forEach(call -> call.cancel(FaultKind.CLOSED));
        backgrounds.forEach(BackgroundRefresh::close);
        if (ending != null) {
            ending.shutdown();
            await(ending);
        }
    }

    /** Unless it is one of these threads that closes the client. */
    private void await(ThreadPoolExecutor ending) {
        if (workers.isOne(Thread.currentThread())) {
            return;
        }
        try {
            if (!ending.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                ending.shutdownNow();
            }
        } catch (InterruptedException impatient) {
            ending.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /** Daemons, so that no JVM waits for them. */
    private static final class Workers implements ThreadFactory {

        private final ThreadGroup group = new ThreadGroup("whatworks-evidence");

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(group, task, "whatworks-evidence-call");
            thread.setDaemon(true);
            return thread;
        }

        boolean isOne(Thread thread) {
            return thread.getThreadGroup() == group;
        }
    }
}
