// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.plan.Plan;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/** Lends each reader what the ones before it have learnt to expect. Safe to share between threads. */
final class Expectations<T> {
    /** More threads than this start from nothing now and then, which only takes longer. */
    private static final int MOST = 32;

    private final Plan<T> plan;
    private final BlockingQueue<Expectation<T>> idle = new ArrayBlockingQueue<>(MOST);

    Expectations(Plan<T> plan) {
        this.plan = plan;
    }

    /** What {@code reading} gives, which has the expectation to itself while it runs. */
    <R> R lend(Function<Expectation<T>, R> reading) {
        Expectation<T> known = idle.poll();
        Expectation<T> expected = known == null ? new Expectation<>(plan) : known;
        boolean read = false;
        try {
            R result = reading.apply(expected);
            read = true;
            return result;
        } finally {
            if (!read) {
                expected.forget();
            }
            idle.offer(expected);
        }
    }
}
