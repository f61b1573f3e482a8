// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import java.util.Objects;
import java.util.Optional;

/**
 * A rating with what it was given for: an outcome, with its name and comparator, or the record as a
 * whole.
 *
 * <p>A rating does not know its outcome, and two ratings compare only where outcome and comparator
 * agree: see {@link Scales#compare}. Immutable and safe to share between threads.
 *
 * @param rating the rating
 * @param outcome the outcome it was given for; empty for a rating of the whole record
 */
public record Rated(Rating rating, Optional<Outcome> outcome) {

    /** Refuses {@code null}. */
    public Rated {
        Objects.requireNonNull(rating, "rating");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** A rating of the whole record, or of one of its sections, recommendations or studies. */
    public static Rated record(Rating rating) {
        return new Rated(rating, Optional.empty());
    }

    /** A rating of {@code outcome}. */
    public static Rated of(Outcome outcome, Rating rating) {
        return new Rated(rating, Optional.of(outcome));
    }
}
