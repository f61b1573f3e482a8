// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * The local practice of a group, apart from the evidence: not evaluated, and not rated by any What
 * Works body.
 *
 * <p>It belongs to a case: it has no wire form and its text shows its shape only. Immutable and safe to
 * share between threads.
 */
public final class LocalPractice {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<String> heading;
    private final transient List<Match> matches;
    private final transient List<Hidden> hidden;

    LocalPractice(List<String> heading, List<Match> matches, List<Hidden> hidden) {
        this.heading = List.copyOf(heading);
        this.matches = matches;
        this.hidden = List.copyOf(hidden);
    }

    /** That it is not evaluated and not rated, and how much of it there is; show it above the matches. */
    public String heading() {
        return String.join("\n", heading);
    }

    /** The matches by title. */
    public List<Match> matches() {
        return matches;
    }

    /** What is not shown, by reason. */
    public List<Hidden> hidden() {
        return hidden;
    }

    /** The shape of the section and nothing of the need. */
    @Override
    public String toString() {
        return "LocalPractice[" + matches.size() + " matches]";
    }
}
