// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The answer to one thing that a need asks for: what was asked, what was found, and what was not.
 *
 * <p>Matches stand in the order of their titles, without regard to case and accents, which says nothing
 * else; a record that answers two needs stands in both groups. A match is made when it is first asked
 * for, so that a group of thousands costs little. A group belongs to a case: it has no wire form and its
 * text shows its shape only. Immutable and safe to share between threads.
 */
public final class MatchGroup {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient GroupOutcome outcome;
    private final transient Deferred<String> heading;
    private final transient Shown shown;

    /** A group whose heading has the lines {@code heading}. */
    MatchGroup(GroupOutcome outcome, Supplier<List<String>> heading, Shown shown) {
        this.outcome = outcome;
        this.heading = new Deferred<>(() -> String.join("\n", heading.get()));
        this.shown = shown;
    }

    /** How the need was answered. */
    public GroupOutcome outcome() {
        return outcome;
    }

    /**
     * What was asked, which mapping was used, what was found and what was not, one line each. It is written when it is
     * first asked for, and says what held when the need was looked up.
     */
    public String heading() {
        return heading.get();
    }

    /** The matches by title. Local practice is never among them. */
    public List<Match> matches() {
        return shown.matches();
    }

    /**
     * The same matches by how their ages meet the age asked for: evaluated at it, offered at it, not
     * stated; each by title, and there where it is empty too. One band where no age was asked for, none where there was nothing to
     * look up.
     */
    public List<MatchBand> bands() {
        return shown.bands().get();
    }

    /** What is not among the matches, counted by reason; also said in the heading. */
    public List<Hidden> hidden() {
        return shown.hidden().get();
    }

    /** What the records with the topic state, before and after narrowing. Counted when it is asked for. */
    public FacetCounts facetCounts() {
        return shown.counts().get();
    }

    /** Local practice with the topic; empty unless the need asked for it, and where there is none. */
    public Optional<LocalPractice> localPractice() {
        return shown.localPractice();
    }

    /** The shape of the group and nothing of the need. */
    @Override
    public String toString() {
        return "MatchGroup[" + outcome + ", " + matches().size() + " matches]";
    }

    /** What a group shows beside its heading. */
    record Shown(
            List<Match> matches,
            Supplier<List<MatchBand>> bands,
            Supplier<List<Hidden>> hidden,
            Supplier<FacetCounts> counts,
            Optional<LocalPractice> localPractice) {

        /** Nothing: there was nothing to look up. */
        static final Shown NOTHING = new Shown(List.of(), List::of, List::of, () -> FacetCounts.NONE, Optional.empty());
    }
}
