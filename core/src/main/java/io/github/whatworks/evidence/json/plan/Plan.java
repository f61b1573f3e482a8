// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
        this.members = List.of(members);
        this.table = members.clone();
        for (Member member : members) {
            indexes.put(member.name(), indexes.size());
        }
        this.byName = IntStream.range(0, members.length)
                .boxed()
                .sorted(Comparator.comparing(index -> members[index].name()))
                .toList();
        this.demanding = this.members.stream().anyMatch(Member::isRequired);
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
        return !demanding
                || IntStream.range(0, members.size())
                        .allMatch(
                                index -> parts.has(index) || !members.get(index).isRequired());
    }

    /** The record put together from {@code parts}, which have to hold all required members. */
    public abstract T create(Parts parts);

    /** The component at {@code index}: an {@code Optional} or {@code List} where the member says so. */
    public abstract Object part(T value, int index);

    /** What {@code value} keeps beside its components. */
    public abstract Extras extras(T value);
}
