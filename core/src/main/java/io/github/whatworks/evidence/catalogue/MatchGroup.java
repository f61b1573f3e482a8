// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * The answer to one coded need: what was asked, what was found, and what was not.
 *
 * <p>Matches stand in the order of their titles, which says nothing else; a record that answers two
 * needs stands in both groups. A group belongs to a case: its text shows its shape only. Immutable.
 */
public final class MatchGroup {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient GroupOutcome outcome;
    private final transient List<String> heading;
    private final transient List<Match> matches;

    MatchGroup(GroupOutcome outcome, List<String> heading, List<Match> matches) {
        this.outcome = outcome;
        this.heading = List.copyOf(heading);
        this.matches = List.copyOf(matches);
    }

    /** How the need was answered. */
    public GroupOutcome outcome() {
        return outcome;
    }

    /** What was asked, which mapping was used, what was found and what was not, one line each. */
    public String heading() {
        return String.join("\n", heading);
    }

    /** The matches by title. */
    public List<Match> matches() {
        return matches;
    }

    /** The shape of the group and nothing of the need. */
    @Override
    public String toString() {
        return "MatchGroup[" + outcome + ", " + matches.size() + " matches]";
    }
}
