// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which words the texts of the records have. The records are numbered in the order of their titles, so that the first
 * few that have some words come first, and nothing needs to be sorted. Immutable.
 */
final class TextIndex {

    private final List<EvidenceRecord> byTitle;
    private final TermTable terms;
    private final int[] starts;
    private final int[] numbers;
    private final Map<Integer, DocumentSet> many;
    private final DocumentSet localPractice;
    private final DocumentSet allElse;

    /**
     * What a builder found.
     *
     * @param starts for each word, where its stretch of {@code numbers} begins
     * @param many the words that so many records have that they are kept as bits
     */
    TextIndex(
            List<EvidenceRecord> byTitle,
            TermTable terms,
            int[] starts,
            int[] numbers,
            Map<Integer, DocumentSet> many) {
        this.byTitle = byTitle;
        this.terms = terms;
        this.starts = starts;
        this.numbers = numbers;
        this.many = many;
        this.localPractice = having(SearchFacet.of(RecordKind.LOCAL_PRACTICE));
        this.allElse = DocumentSet.none(localPractice, byTitle.size());
    }

    static TextIndex of(List<EvidenceRecord> byTitle) {
        TextIndexBuilder builder = new TextIndexBuilder();
        byTitle.forEach(builder::add);
        return builder.build(byTitle);
    }

    int size() {
        return byTitle.size();
    }

    EvidenceRecord record(int number) {
        return byTitle.get(number);
    }

    /** The records that have exactly this word. */
    DocumentSet having(char[] text, int from, int to) {
        int term = terms.find(text, from, to);
        return term == TermTable.NONE ? DocumentSet.EMPTY : having(term);
    }

    /** The records that have a word that begins like this. */
    DocumentSet havingStart(char[] text, int from, int to) {
        List<DocumentSet> sets = new ArrayList<>();
        terms.startingWith(text, from, to, term -> sets.add(having(term)));
        return sets.size() == 1 ? sets.get(0) : DocumentSet.any(sets, size());
    }

    /** The records that a search for {@code facet} is narrowed to. */
    DocumentSet having(SearchFacet facet) {
        return having(facet.key().toCharArray(), 0, facet.key().length());
    }

    boolean hasLocalPractice() {
        return localPractice.size() > 0;
    }

    /** The records that are not local practice. */
    DocumentSet allElse() {
        return allElse;
    }

    private DocumentSet having(int term) {
        DocumentSet bits = many.get(term);
        return bits != null ? bits : DocumentSet.few(numbers, starts[term], starts[term + 1]);
    }
}
