// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.FaultKind;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BiFunction;

/** Runs calls, on the caller's thread or on one of the client's, within a deadline each. */
final class Runner {

    private final Centre centre;
    private final Running running;

    Runner(Centre centre, Running running) {
        this.centre = centre;
        this.running = running;
    }

    Centre centre() {
        return centre;
    }

    <T> T run(Duration deadline, BiFunction<Deadline, Cancellation, T> call) {
        Cancellation cancellation = new Cancellation();
        running.started(cancellation);
        try {
            return call.apply(centre.attempts().deadline(deadline), cancellation);
        } finally {
            running.ended(cancellation);
        }
    }

    <T> CompletableFuture<T> runAsync(Duration deadline, BiFunction<Deadline, Cancellation, T> call) {
        Cancellation cancellation = new Cancellation();
        // Counts from now: a call that has to wait for a thread is late too.
        Deadline by = centre.attempts().deadline(deadline);
        CallFuture<T> future = new CallFuture<>(cancellation);
        running.started(cancellation);
        try {
            running.executor().execute(() -> complete(future, by, cancellation, call));
        } catch (RejectedExecutionException closed) {
            cancellation.cancel(FaultKind.CLOSED);
            complete(future, by, cancellation, call);
        }
        return future;
    }

    private <T> void complete(
            CallFuture<T> future, Deadline by, Cancellation cancellation, BiFunction<Deadline, Cancellation, T> call) {
        try {
            future.complete(call.apply(by, cancellation));
        } catch (RuntimeException | Error failed) {
            future.completeExceptionally(failed);
        } finally {
            running.ended(cancellation);
        }
    }

    /** Ends its call when it is cancelled. */
    private static final class CallFuture<T> extends CompletableFuture<T> {

        private final Cancellation cancellation;

        CallFuture(Cancellation cancellation) {
            this.cancellation = cancellation;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean cancelled = super.cancel(mayInterrupt);
            if (cancelled) {
                cancellation.cancel(FaultKind.CANCELLED);
            }
            return cancelled;
        }
    }
}
