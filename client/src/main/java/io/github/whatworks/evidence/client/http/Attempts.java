// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a request, and an idempotent one again where that may help: within the deadline, the policy and the budget. Safe
 * to share between threads.
 */
public final class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private final Redirects redirects;
    private final RetryPolicy policy;
    private final RetryBudget budget;
    private final Time time;

    private Attempts(Redirects redirects, RetryPolicy policy, RetryBudget budget, Time time) {
        this.redirects = redirects;
        this.policy = policy;
        this.budget = budget;
        this.time = time;
    }

    public static Attempts of(Call.Factory calls, RetryPolicy policy, RetryBudget budget, Time time) {
        return observed(calls, policy, budget, time, progress -> {});
    }

    /** One that shows {@code observer} how far each exchange came. */
    public static Attempts observed(
            Call.Factory calls, RetryPolicy policy, RetryBudget budget, Time time, Consumer<Progress> observer) {
        return new Attempts(new Redirects(new Wire(calls, observer)), policy, budget, time);
    }

    public Deadline deadline(Duration whole) {
        return Deadline.in(whole, time.nanos());
    }

    /** A whole answer in memory. */
    public Answer answer(Ask ask, Deadline deadline, Cancellation cancellation) throws HttpFault {
        Taken<byte[]> taken = run(attempt -> ask, deadline, cancellation, (head, body) -> body.readAllBytes());
        return new Answer(taken.head(), taken.value(), taken.attempts());
    }

    /**
     * What {@code reader} took. It is asked for every attempt that is answered, whatever the status: the last one counts.
     *
     * @param asks the request of each attempt, from 1
     */
    public <T> T take(IntFunction<Ask> asks, Deadline deadline, Cancellation cancellation, BodyReader<T> reader)
            throws HttpFault {
        return run(asks, deadline, cancellation, reader).value();
    }

    private <T> Taken<T> run(IntFunction<Ask> asks, Deadline deadline, Cancellation cancellation, BodyReader<T> reader)
            throws HttpFault {
        for (int tried = 1; ; tried++) {
            Ask ask = asks.apply(tried);
            Optional<Duration> wait = Optional.empty();
            @Nullable HttpFault fault = null;
            @Nullable Taken<T> taken = null;
            cancellation.check();
            try {
                taken = once(ask, tried, deadline, cancellation, reader);
                if (!RetryPolicy.isPassing(taken.head().status())) {
                    log(ask, tried, taken, fault);
                    return taken;
                }
                wait = afterStatus(taken.head(), tried);
            } catch (HttpFault failed) {
                fault = failed.after(tried);
                if (failed.kind().mayPass()) {
                    wait = Optional.of(policy.wait(tried, time.random()));
                }
            }
            log(ask, tried, taken, fault);
            if (wait.isEmpty() || !isWorth(ask, tried, fault, wait.get(), deadline)) {
                if (taken == null) {
                    throw Objects.requireNonNull(fault);
                }
                return taken;
            }
            cancellation.sleep(wait.get(), time);
        }
    }

    private <T> Taken<T> once(Ask ask, int tried, Deadline deadline, Cancellation cancellation, BodyReader<T> reader)
            throws HttpFault {
        Taken<T> taken = redirects.exchange(
                ask,
                policy.attemptTimeout(),
                deadline,
                cancellation,
                (head, body) -> new Taken<>(head, reader.read(head, body), tried));
        if (tried == 1 && !RetryPolicy.isPassing(taken.head().status())) {
            budget.giveBack();
        }
        return taken;
    }

    /** The method and the path, and what came of it: never a query, a header or a body. */
    private static void log(Ask ask, int tried, @Nullable Taken<?> taken, @Nullable HttpFault fault) {
        if (LOG.isDebugEnabled()) {
            LOG.debug("{}, attempt {}: {}", ask, tried, taken == null ? String.valueOf(fault) : taken.head());
        }
    }

    private boolean isWorth(Ask ask, int tried, @Nullable HttpFault fault, Duration wait, Deadline deadline) {
        // A connection may be spoilt by what came on it for an earlier request; another one is free, once.
        boolean free = tried == 1 && fault != null && fault.kind() == FaultKind.CUT;
        return ask.idempotent() && tried < policy.attempts() && deadline.reaches(wait) && (free || budget.take());
    }

    /** How long to wait before a status may be another one; empty where it is not worth waiting. */
    private Optional<Duration> afterStatus(Head head, int tried) {
        Duration jitter = policy.wait(tried, time.random());
        Optional<Duration> stated = RetryAfter.of(head, time.clock().instant());
        return stated.isEmpty()
                ? Optional.of(jitter)
                // Not all at the same moment, even where all were told the same.
                : stated.filter(wait -> wait.compareTo(policy.longestRetryAfter()) <= 0)
                        .map(wait -> wait.plus(policy.wait(1, time.random())));
    }

    private record Taken<T>(Head head, T value, int attempts) {}
}
