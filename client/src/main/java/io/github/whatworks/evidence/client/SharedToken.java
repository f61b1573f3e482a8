// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.FaultKind;
import io.github.whatworks.evidence.client.http.HttpFault;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One token for all threads: the first that needs a new one fetches it, the others wait for it. */
final class SharedToken implements Authorisation {

    /** By these a thread gives up for reasons of its own; whoever waits for it has to fetch the token itself. */
    private static final Set<String> ITS_OWN = Set.of(
            ErrorCode.CANCELLED.code(),
            ErrorCode.CLOSED.code(),
            ErrorCode.INTERRUPTED.code(),
            ErrorCode.DEADLINE_PASSED.code());

    private final TokenServer server;
    private final LongSupplier nanos;
    private @Nullable Token token;
    private @Nullable CompletableFuture<Token> coming;

    SharedToken(TokenServer server, LongSupplier nanos) {
        this.server = server;
        this.nanos = nanos;
    }

    @Override
    public Map<String, String> headers(Deadline deadline, Cancellation cancellation) {
        return current(deadline, cancellation).headers();
    }

    @Override
    public boolean renew(Map<String, String> refused, Deadline deadline, Cancellation cancellation) {
        forget(refused);
        current(deadline, cancellation);
        return true;
    }

    private synchronized void forget(Map<String, String> refused) {
        if (token != null && token.headers().equals(refused)) {
            token = null;
        }
    }

    private Token current(Deadline deadline, Cancellation cancellation) {
        while (true) {
            CompletableFuture<Token> next;
            boolean isMine = false;
            synchronized (this) {
                if (token != null && token.isUsable(nanos.getAsLong())) {
                    return token;
                }
                if (coming == null) {
                    coming = new CompletableFuture<>();
                    isMine = true;
                }
                next = coming;
            }
            if (isMine) {
                return fetch(next, deadline, cancellation);
            }
            Optional<Token> fetched = await(next, deadline, cancellation);
            if (fetched.isPresent()) {
                return fetched.get();
            }
        }
    }

    private Token fetch(CompletableFuture<Token> mine, Deadline deadline, Cancellation cancellation) {
        try {
            Token fetched = server.token(deadline, cancellation);
            arrived(fetched);
            mine.complete(fetched);
            return fetched;
        } catch (RuntimeException | Error failed) {
            arrived(null);
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    private synchronized void arrived(@Nullable Token fetched) {
        token = fetched;
        coming = null;
    }

    /** What another thread fetched; empty if it gave up for a reason that is not this thread's. */
    private Optional<Token> await(CompletableFuture<Token> other, Deadline deadline, Cancellation cancellation) {
        try {
            cancellation.sleep(deadline.left(), wait -> {
                try {
                    other.get(wait.toNanos(), TimeUnit.NANOSECONDS);
                } catch (ExecutionException | TimeoutException toldBelow) {
                    // What became of it is looked at below.
                }
            });
            if (!other.isDone()) {
                throw new HttpFault(FaultKind.DEADLINE_PASSED, "no token in time");
            }
        } catch (HttpFault fault) {
            throw Failures.of(fault, server.place());
        }
        return other.handle(SharedToken::outcome).join();
    }

    private static Optional<Token> outcome(@Nullable Token fetched, @Nullable Throwable failed) {
        if (failed instanceof EvidenceClientException known && !ITS_OWN.contains(known.code())) {
            throw known;
        }
        return Optional.ofNullable(fetched);
    }
}
