// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A recommendation or principle of a practice guide.
 *
 * @param key its key within the record
 * @param text what is recommended
 * @param kind {@code recommendation} or {@code principle}
 * @param ratings its ratings; a principle has none
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record Recommendation(
        Optional<String> key,
        Optional<String> text,
        Optional<String> kind,
        List<Rating> ratings,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Recommendation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        ratings = List.copyOf(ratings);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static RecommendationBuilder builder() {
        return new RecommendationBuilder();
    }

    /** A builder that starts from this value. */
    public RecommendationBuilder toBuilder() {
        return new RecommendationBuilder(this);
    }
}
