// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person or group that something is about or acts on.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Subject(String value) {
    /** The child or young person. */
    public static final Subject CHILD = new Subject("child");

    /** A parent or carer. */
    public static final Subject PARENT_OR_CARER = new Subject("parent-or-carer");

    /** Another person in the household or family. */
    public static final Subject OTHER_HOUSEHOLD_OR_FAMILY_MEMBER = new Subject("other-household-or-family-member");

    /** The family as a whole. */
    public static final Subject FAMILY = new Subject("family");

    /** Brothers and sisters together. */
    public static final Subject SIBLING_GROUP = new Subject("sibling-group");

    /** The people who work with families. */
    public static final Subject WORKFORCE = new Subject("workforce");

    /** The source does not say. */
    public static final Subject NOT_STATED = new Subject("not-stated");

    /** Refuses {@code null}. */
    public Subject {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Subject subject && subject.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
