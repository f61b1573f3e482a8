// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A recommendation or principle of a practice guide.
 *
 * @param key its key within the record
 * @param text what is recommended
 * @param kind {@code recommendation} or {@code principle}
 * @param heading its heading as printed
 * @param number its number as printed
 * @param points what it asks to be done, point by point
 * @param basis what it rests on, in words; a principle has this in place of a rating
 * @param outcomes the outcomes it is for, as printed
 * @param citations the keys of its citations
 * @param relations the programmes and records it names
 * @param ratings its ratings; a principle has none
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Recommendation(
        Optional<@Size(max = 200) String> key,
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 20000) String> text,
        Optional<String> kind,
        Optional<String> heading,
        Optional<String> number,
        List<String> points,
        Optional<String> basis,
        List<String> outcomes,
        List<String> citations,
        List<@Valid Relation> relations,
        List<@Valid Rating> ratings,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Recommendation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(number, "number");
        points = List.copyOf(points);
        Objects.requireNonNull(basis, "basis");
        outcomes = List.copyOf(outcomes);
        citations = List.copyOf(citations);
        relations = List.copyOf(relations);
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
