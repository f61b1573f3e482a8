// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Words that somebody who browses typed, and what the search is narrowed to; see {@link Catalogue#search(TextSearch)}.
 *
 * <ul>
 *   <li>A record is found if its texts have all of the words: its titles, summary, description, variants, whom it is
 *       for, settings, outcomes, recommendations, topics, places and publisher. Not its ethnicities, remarks, cautions,
 *       studies, citations and codes.
 *   <li>Case, accents and apostrophes do not matter. A hyphenated word is found written apart and in one, too. A star
 *       at the end of a word stands for any ending: {@code parent*}.
 *   <li>All facets must fit. Local practice, which nobody has evaluated, is shown only where {@link #ofKind} asks for
 *       it, and then alone.
 *   <li>At most {@value #MOST_SIGNS} characters of text. The first 10 records are given unless {@link #first} asks for
 *       more.
 * </ul>
 *
 * <p>People type what is on their minds, a child's name perhaps. So a search has no wire form: it cannot be serialised,
 * it is never logged, it leaves the machine by no call of this library, no message holds it, and its text shows its
 * shape only. It never matches a family's needs: a word that happens to occur is no evidence, so codes are looked up with
 * a {@link Need}. Immutable and safe to share between threads.
 */
public final class TextSearch {

    /** The longest text that is searched for, in characters. */
    public static final int MOST_SIGNS = 500;

    /** The most records that one search gives. */
    public static final int MOST_HITS = 1000;

    private static final int USUAL_HITS = 10;

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient String text;
    private final transient List<SearchFacet> facets;
    private final transient boolean localPractice;
    private final transient int limit;

    private TextSearch(String text, List<SearchFacet> facets, boolean localPractice, int limit) {
        this.text = text;
        this.facets = List.copyOf(facets);
        this.localPractice = localPractice;
        this.limit = limit;
    }

    /**
     * A search for all words of {@code text}.
     *
     * @throws IllegalArgumentException if the text is longer than {@value #MOST_SIGNS} characters; the message does not
     *     hold it
     */
    public static TextSearch of(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MOST_SIGNS) {
            throw new IllegalArgumentException("the text to search for has " + text.length() + " characters; at most "
                    + MOST_SIGNS + " are searched for");
        }
        return new TextSearch(text, List.of(), false, USUAL_HITS);
    }

    /** This search among records of one kind. */
    public TextSearch ofKind(RecordKind kind) {
        return with(SearchFacet.of(kind), localPractice || kind.equals(RecordKind.LOCAL_PRACTICE));
    }

    /**
     * This search among the records of one publisher.
     *
     * @param publisher its name as the records give it, or the part of their ids before the colon; case and accents do
     *     not matter
     */
    public TextSearch ofPublisher(String publisher) {
        return with(SearchFacet.ofPublisher(publisher), localPractice);
    }

    /**
     * This search among the records that were given a topic.
     *
     * @param list the list that the topic is from, such as {@code evidence-topics}
     * @param code its code there
     * @param subject whom it concerns
     */
    public TextSearch onTopic(String list, String code, Subject subject) {
        return with(SearchFacet.ofTopic(list, code, subject), localPractice);
    }

    /**
     * This search with up to {@code limit} records given, the first by title.
     *
     * @throws IllegalArgumentException below 1 or above {@value #MOST_HITS}
     */
    public TextSearch first(int limit) {
        if (limit < 1 || limit > MOST_HITS) {
            throw new IllegalArgumentException(
                    "a search gives from 1 to " + MOST_HITS + " records; " + limit + " were asked for");
        }
        return new TextSearch(text, facets, localPractice, limit);
    }

    private TextSearch with(SearchFacet facet, boolean withLocalPractice) {
        List<SearchFacet> all = new ArrayList<>(facets);
        if (!all.contains(facet)) {
            all.add(facet);
        }
        return new TextSearch(text, all, withLocalPractice, limit);
    }

    String text() {
        return text;
    }

    List<SearchFacet> facets() {
        return facets;
    }

    boolean localPractice() {
        return localPractice;
    }

    int limit() {
        return limit;
    }

    /** The shape of the search and nothing of its content. */
    @Override
    public String toString() {
        return "TextSearch[" + facets.size() + " facets, first " + limit + "]";
    }
}
