// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * The matches of a group whose ages meet the age asked for in one way, from A to Z. The bands stand in a
 * fixed order that says nothing of what is better.
 *
 * <p>It belongs to a case: it has no wire form and its text shows nothing. Immutable and safe to share
 * between threads.
 */
public final class MatchBand {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient AgeFit fit;
    private final transient String label;
    private final transient List<Match> matches;

    MatchBand(AgeFit fit, String label, List<Match> matches) {
        this.fit = fit;
        this.label = label;
        this.matches = matches;
    }

    /** How the ages meet. */
    public AgeFit fit() {
        return fit;
    }

    /** The same in words. */
    public String label() {
        return label;
    }

    /** The matches by title; may be empty. */
    public List<Match> matches() {
        return matches;
    }

    /** Nothing of the need. */
    @Override
    public String toString() {
        return "MatchBand[not shown]";
    }
}
