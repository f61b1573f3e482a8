// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The answer to a {@link Need}: one group for each thing asked for, in the order they were asked, and
 * how fresh the copy is that answered.
 *
 * <p>It belongs to a case and its text shows its shape only. Immutable and
 * safe to share between threads.
 */
public final class Answer implements Iterable<MatchGroup> {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<MatchGroup> groups;
    private final transient Optional<Freshness> freshness;

    Answer(List<MatchGroup> groups, Optional<Freshness> freshness) {
        this.groups = List.copyOf(groups);
        this.freshness = freshness;
    }

    /** The groups, one for each code, topic and question. */
    public List<MatchGroup> groups() {
        return groups;
    }

    /** How fresh the copy is; empty where there is none. */
    public Optional<Freshness> freshness() {
        return freshness;
    }

    @Override
    public Iterator<MatchGroup> iterator() {
        return groups.iterator();
    }

    /** The number of groups and nothing of their content. */
    @Override
    public String toString() {
        return "Answer[" + groups.size() + " groups]";
    }
}
