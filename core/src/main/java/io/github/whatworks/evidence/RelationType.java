// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one record relates to another.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record RelationType(String value) {
    /** This record replaces the other. */
    public static final RelationType SUPERSEDES = new RelationType("supersedes");

    /** The other replaces this record. */
    public static final RelationType SUPERSEDED_BY = new RelationType("superseded-by");

    /** A variant by dose, delivery or group. */
    public static final RelationType VARIANT_OF = new RelationType("variant-of");

    /** Contained in the other. */
    public static final RelationType PART_OF = new RelationType("part-of");

    /** Contains or delivers the other. */
    public static final RelationType CONTAINS = new RelationType("contains");

    /** An addition to the other. */
    public static final RelationType DEPENDS_ON = new RelationType("depends-on");

    /** The same programme in another catalogue. */
    public static final RelationType SAME_PROGRAMME_AS = new RelationType("same-programme-as");

    /** The other reports its findings. */
    public static final RelationType REPORTED_IN = new RelationType("reported-in");

    /** It rests on the other. */
    public static final RelationType INFORMED_BY = new RelationType("informed-by");

    /** A changed form of the other. */
    public static final RelationType ADAPTED_FROM = new RelationType("adapted-from");

    /** Refuses {@code null}. */
    public RelationType {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RelationType relationType && relationType.value.equals(value);
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
