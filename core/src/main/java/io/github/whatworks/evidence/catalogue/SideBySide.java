// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;
import java.util.Objects;

/**
 * Two records beside each other, part by part. It never says which stands above the other.
 *
 * <ul>
 *   <li>The two stand in the order in which they were asked for.
 *   <li>{@link #ratings} says at most that two ratings are at the same level or at different levels of one
 *       scale, and only for outcomes of the same name with the same stated comparator and follow-up, both
 *       printed by their sources. Everything else is not set against each other, with the reason: a rating
 *       of a whole record does not say of which outcomes, instead of what.
 *   <li>Costs are not set against each other.
 * </ul>
 *
 * <p>Public facts only. Immutable and safe to share between threads. Made by {@link
 * Catalogue#sideBySide}.
 *
 * @param first the card of the record that was asked for first
 * @param second the card of the other
 * @param rows what they say, a row a kind of part
 * @param ratings how their ratings stand to each other, one sentence each
 * @param order a sentence that says what the order of the two is
 */
public record SideBySide(EvidenceCard first, EvidenceCard second, List<Row> rows, List<String> ratings, String order) {

    /** Copies the lists and refuses {@code null}. */
    public SideBySide {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        rows = List.copyOf(rows);
        ratings = ratings.stream().map(Legible::of).toList();
        Objects.requireNonNull(order, "order");
    }

    /**
     * A row of the table.
     *
     * @param heading what it is about
     * @param first the parts of the first card; a sentence where it has none
     * @param second the parts of the second card; a sentence where it has none
     */
    public record Row(String heading, List<Part> first, List<Part> second) {

        /** Copies the lists. */
        public Row {
            Objects.requireNonNull(heading, "heading");
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    /** The two as plain text in two columns, 96 columns wide, without a line feed at its end. */
    public String asText() {
        return SideBySideText.of(this);
    }

    /** The two as a fragment of HTML with one table, under a heading {@code h3}; as safe as that of a card. */
    public String asHtml() {
        return asHtml(3);
    }

    /**
     * The two as a fragment of HTML with one table; as safe as that of a card.
     *
     * @param level the level of the heading, from 1 to 6
     * @throws IllegalArgumentException at another level
     */
    public String asHtml(int level) {
        return SideBySideHtml.of(this, level);
    }
}
