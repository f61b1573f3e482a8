// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How one record type is read and written: its members in the order of its components, and how it
 * is put together and taken apart. Immutable and safe to share between threads.
 *
 * @param <T> the record
 */
public abstract non-sealed class Plan<T> implements Shape {
    static final int MOST_MEMBERS = Long.SIZE;

    private final List<Member> members;
    private final Member[] table;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<Integer> byName;
    private final boolean demanding;

    Plan(Member... members) {
        if (members.length > MOST_MEMBERS) {
            throw new IllegalArgumentException("a plan holds at most " + MOST_MEMBERS + " members");
        }
        // Plain loops: no stream has to load before the first record is read.
        boolean anyRequired = false;
        for (Member member : members) {
            indexes.put(member.name(), indexes.size());
            anyRequired |= member.isRequired();
        }
        this.members = List.of(members);
        this.table = members.clone();
        this.byName = List.copyOf(new TreeMap<>(indexes).values());
        this.demanding = anyRequired;
    }

    /** The simple name of the record. */
    public final String name() {
        String name = getClass().getSimpleName();
        return name.substring(0, name.length() - "Plan".length());
    }

    /** The members in the order of the components. */
    public final List<Member> members() {
        return members;
    }

    /** The member at {@code index}. */
    public final Member member(int index) {
        return table[index];
    }

    /** The indexes of the members, sorted by name as the canonical form wants them. */
    public final List<Integer> byName() {
        return byName;
    }

    /** The index of the member {@code name}, or -1 if no component holds it. */
    public final int indexOf(String name) {
        Integer index = indexes.get(name);
        return index == null ? -1 : index;
    }

    /** Whether the record cannot be without some of its members. */
    public final boolean isDemanding() {
        return demanding;
    }

    /** Whether {@code parts} hold every member that the record cannot be without. */
    public final boolean isMetBy(Parts parts) {
        for (int i = 0; demanding && i < table.length; i++) {
            if (table[i].isRequired() && !parts.has(i)) {
                return false;
            }
        }
        return true;
    }

    /** The record put together from {@code parts}, which have to hold all required members. */
    public abstract T create(Parts parts);

    /** The component at {@code index}: an {@code Optional} or {@code List} where the member says so. */
    public abstract Object part(T value, int index);

    /** Shows {@code visitor} the components of {@code value} that hold something, in order. */
    public abstract <C> void visit(T value, Visitor<C> visitor, C context);

    /** What {@code value} keeps beside its components. */
    public abstract Extras extras(T value);

    /**
     * Is shown what a value holds, and what was passed beside it.
     *
     * @param <C> what is passed
     */
    public interface Visitor<C> {
        /** The one value of the component at {@code index}. */
        void one(int index, Object value, C context);

        /** The values of the component at {@code index}, one at least. */
        void list(int index, List<?> values, C context);
    }
}
