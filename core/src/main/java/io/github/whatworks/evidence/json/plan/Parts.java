// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one object while it is read, by the index of their member. Mutable, for one thread, and
 * used for one object after another: making them anew would be a third of what reading allocates.
 */
public final class Parts {
    private final @Nullable Object[] values = new @Nullable Object[Plan.MOST_MEMBERS];
    private @Nullable Map<String, JsonValue> extras;
    private long seen;

    private Parts() {}

    /** No parts yet. */
    public static Parts none() {
        return new Parts();
    }

    /** Forgets all, for the next object. */
    public void clear() {
        for (long left = seen; left != 0; left &= left - 1) {
            values[Long.numberOfTrailingZeros(left)] = null;
        }
        seen = 0;
        extras = null;
    }

    /** Notes that the member at {@code index} was met; false if it was met before. */
    public boolean meet(int index) {
        boolean first = (seen & (1L << index)) == 0;
        seen |= 1L << index;
        return first;
    }

    /** Sets the value of the member at {@code index}: of its shape, or a list of such. */
    public void set(int index, Object value) {
        values[index] = value;
        seen |= 1L << index; // a stand-in was not met, and must not outlive the object
    }

    /** The value of the member at {@code index}, if it has one. */
    public @Nullable Object value(int index) {
        return values[index];
    }

    /** Whether the member at {@code index} has a value. */
    public boolean has(int index) {
        return values[index] != null;
    }

    /** Keeps a member that no component holds. */
    public void keep(String name, JsonValue value) {
        if (extras == null) {
            extras = new LinkedHashMap<>();
        }
        extras.put(name, value);
    }

    /** Whether a member of that name is kept. */
    public boolean keeps(String name) {
        return extras != null && extras.containsKey(name);
    }

    /** The component of a generated plan gives {@code T}; a test holds plan and record together. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T required(int index) {
        return Objects.requireNonNull(this.<T>get(index));
    }

    <T> Optional<T> optional(int index) {
        return Optional.ofNullable(get(index));
    }

    <T> List<T> list(int index) {
        List<T> list = get(index);
        return list == null ? List.of() : list;
    }

    Extras extras() {
        return extras == null ? Extras.NONE : new Extras(extras);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> @Nullable T get(int index) {
        return (T) values[index];
    }
}
