// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * A record as people should read it beside a decision: public facts only, so it can be shown,
 * printed and passed on.
 *
 * <p>A rating stands here only with its scale, date, source, comparator, how it is known and the
 * cautions that travel with it; a pair of ratings stands whole or not at all. No stars, colours or
 * order. Immutable.
 *
 * @param recordId the id of the record
 * @param title its title
 * @param lines the rest, in the order in which it should be read
 */
public record EvidenceCard(String recordId, String title, List<Line> lines) {

    /** Copies the list. */
    public EvidenceCard {
        lines = List.copyOf(lines);
    }

    /**
     * One line of a card.
     *
     * @param label what it is; empty for the description
     * @param text the line itself
     */
    public record Line(String label, String text) {}

    /** The card as plain text, 96 columns wide, without a line feed at its end. */
    public String asText() {
        return CardText.of(this);
    }
}
