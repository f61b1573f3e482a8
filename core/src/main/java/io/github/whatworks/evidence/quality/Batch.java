// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some records in a row, enough of them that handing them from thread to thread costs nothing beside the check. */
final class Batch {
    private static final int BYTES = 1 << 18;
    private static final int RECORDS = 1 << 12;

    private final List<Task> tasks = new ArrayList<>();
    private final List<Task.Done> done = new ArrayList<>();
    private @Nullable UncheckedIOException fault;
    private long size;

    /** The next of {@code source}. */
    static Batch of(Iterator<? extends Task> source) {
        Batch batch = new Batch();
        try {
            while (batch.size < BYTES && batch.tasks.size() < RECORDS && source.hasNext()) {
                Task task = source.next();
                batch.tasks.add(task);
                batch.size += task.size();
            }
        } catch (UncheckedIOException unreadable) {
            batch.fault = unreadable;
        }
        return batch;
    }

    void check(EvidenceValidator validator) {
        for (Task task : tasks) {
            done.add(task.check(validator));
        }
        tasks.clear();
    }

    /** What was checked, in order. */
    List<Task.Done> done() {
        return done;
    }

    /** Why the source gives no more, if it could not be read. */
    @Nullable
    UncheckedIOException fault() {
        return fault;
    }

    /** Whether it is the last: the source is over, or cannot be read. */
    boolean isLast() {
        return fault != null || isShort();
    }

    private boolean isShort() {
        return size < BYTES && done.size() + tasks.size() < RECORDS;
    }

    /** About how many bytes it takes. */
    long size() {
        return size;
    }
}
