// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What a {@link TextSearch} found: how many records, and the first of them by title, which says nothing else.
 *
 * <p>What was searched for is not in it. Still, what somebody looked for shows in what was found: it has no wire form,
 * and its text shows its shape only. Immutable and safe to share between threads.
 */
public final class SearchResult {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient SearchOutcome outcome;
    private final transient int total;
    private final transient int leftOut;
    private final transient List<String> sentences;
    private final transient List<SearchHit> hits;
    private final transient Optional<Freshness> freshness;

    SearchResult(
            SearchOutcome outcome,
            int total,
            int leftOut,
            List<String> sentences,
            List<SearchHit> hits,
            Optional<Freshness> freshness) {
        this.outcome = outcome;
        this.total = total;
        this.leftOut = leftOut;
        this.sentences = List.copyOf(sentences);
        this.hits = List.copyOf(hits);
        this.freshness = freshness;
    }

    /** How the search was answered. */
    public SearchOutcome outcome() {
        return outcome;
    }

    /** How many records were found, more perhaps than there are hits. */
    public int total() {
        return total;
    }

    /** How many more have all of the words, and were left out; {@link #inWords} says why. */
    public int leftOut() {
        return leftOut;
    }

    /** What was found, what was left out and why, one line each; nothing of what was searched for. */
    public String inWords() {
        return String.join("\n", sentences);
    }

    /** The first records by title. */
    public List<SearchHit> hits() {
        return hits;
    }

    /** How fresh the copy is; empty where there is none. */
    public Optional<Freshness> freshness() {
        return freshness;
    }

    /** The shape of the result and nothing of its content. */
    @Override
    public String toString() {
        return "SearchResult[" + outcome + ", " + total + " found, " + hits.size() + " shown]";
    }
}
