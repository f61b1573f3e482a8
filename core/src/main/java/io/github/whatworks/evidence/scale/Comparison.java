// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import java.util.Objects;
import java.util.Optional;

/**
 * How one rating stands to another: the same, above, below, or not comparable and why.
 *
 * <p>"Above" and "below" are places on one scale in its publisher's own order, nothing more: they do
 * not say which intervention to choose. A closed answer: a {@code switch} over it can be exhaustive,
 * and nobody needs one. Immutable and safe to share between threads.
 */
public sealed interface Comparison {

    /** The two stand at the same place. */
    static Comparison same() {
        return new Same();
    }

    /** The first stands above the second. */
    static Comparison above() {
        return new Above();
    }

    /** The first stands below the second. */
    static Comparison below() {
        return new Below();
    }

    /** The two cannot be compared, for the reason given in words. */
    static Comparison notComparable(String reason) {
        return new NotComparable(reason);
    }

    /** Whether there is an answer. */
    default boolean isComparable() {
        return notComparableBecause().isEmpty();
    }

    /** Why there is no answer; empty where there is one. */
    default Optional<String> notComparableBecause() {
        return this instanceof NotComparable none ? Optional.of(none.reason()) : Optional.empty();
    }

    /** The same question asked the other way round. */
    default Comparison reversed() {
        if (this instanceof Above) {
            return below();
        }
        return this instanceof Below ? above() : this;
    }

    /** The two stand at the same place. */
    record Same() implements Comparison {
        @Override
        public String toString() {
            return "the same";
        }
    }

    /** The first stands above the second. */
    record Above() implements Comparison {
        @Override
        public String toString() {
            return "above";
        }
    }

    /** The first stands below the second. */
    record Below() implements Comparison {
        @Override
        public String toString() {
            return "below";
        }
    }

    /**
     * The two cannot be compared.
     *
     * @param reason why, in words for a person; the same whichever of the two is asked about first
     */
    record NotComparable(String reason) implements Comparison {

        /** Refuses {@code null}. */
        public NotComparable {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return "not comparable: " + reason;
        }
    }
}
