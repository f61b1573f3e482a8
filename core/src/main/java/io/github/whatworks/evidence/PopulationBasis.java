// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a population is the one an intervention is offered to or the one it was evaluated with.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record PopulationBasis(String value) {
    /** As the provider offers it. */
    public static final PopulationBasis AS_OFFERED = new PopulationBasis("as-offered");

    /** As in the studies behind the rating. */
    public static final PopulationBasis AS_EVALUATED = new PopulationBasis("as-evaluated");

    /** The source does not say which of the two it means. */
    public static final PopulationBasis NOT_STATED = new PopulationBasis("not-stated");

    /** Refuses {@code null}. */
    public PopulationBasis {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PopulationBasis populationBasis && populationBasis.value.equals(value);
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
