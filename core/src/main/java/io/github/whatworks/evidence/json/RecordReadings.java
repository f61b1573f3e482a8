// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.plan.Plan;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lends each thread a reading that knows what the texts before held. Safe to share between threads. */
final class RecordReadings<T> {
    /** A power of two. */
    private static final int MOST = 32;

    private final Plan<T> plan;
    private final AtomicReferenceArray<@Nullable RecordReading<T>> idle = new AtomicReferenceArray<>(MOST);

    RecordReadings(Plan<T> plan) {
        this.plan = plan;
    }

    /** What {@code job} gives, which has the reading to itself while it runs. */
    <R> R lend(Function<RecordReading<T>, R> job) {
        // Threads that follow each other have a place each, so that none waits for another.
        int mine = (int) Thread.currentThread().getId() & (MOST - 1);
        RecordReading<T> known = idle.getAndSet(mine, null);
        RecordReading<T> reading = known == null ? new RecordReading<>(plan) : known;
        boolean read = false;
        try {
            R result = job.apply(reading);
            read = true;
            return result;
        } finally {
            if (!read) {
                reading.forget();
            }
            idle.set(mine, reading);
        }
    }
}
