// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a search from the texts of a copy. */
final class Searcher {

    private final Wording wording;
    private final CardWriter cards;

    Searcher(CatalogueSettings settings, Wording wording) {
        this.wording = wording;
        this.cards = new CardWriter(settings, wording);
    }

    SearchResult answer(TextSearch search, Optional<LazyTextIndex> texts, Optional<Freshness> freshness) {
        if (texts.isEmpty()) {
            return nothing(SearchOutcome.NO_COPY, "search.noCopy", freshness);
        }
        TextIndex index = texts.get().get();
        List<DocumentSet> words = SearchTerms.of(search.text(), index);
        if (words.isEmpty()) {
            return nothing(SearchOutcome.NO_WORDS, "search.noWords", freshness);
        }
        List<String> filterWords = new ArrayList<>();
        List<DocumentSet> filters = new ArrayList<>();
        if (!search.localPractice() && index.hasLocalPractice()) {
            filterWords.add("search.leftOut.local-practice");
            filters.add(index.allElse());
        }
        for (SearchFacet facet : search.facets()) {
            filterWords.add(facet.wording());
            filters.add(index.having(facet));
        }
        Conjunction found = new Conjunction(words, filters, search.limit(), index.size());
        List<SearchHit> hits = new ArrayList<>();
        for (int number : found.first()) {
            hits.add(new SearchHit(index.record(number), cards, freshness));
        }
        return result(found, filterWords, search.localPractice(), hits, freshness);
    }

    private SearchResult result(
            Conjunction found,
            List<String> filterWords,
            boolean localPractice,
            List<SearchHit> hits,
            Optional<Freshness> freshness) {
        List<String> reasons = new ArrayList<>();
        int leftOut = 0;
        for (int i = 0; i < filterWords.size(); i++) {
            if (found.leftOut(i) > 0) {
                leftOut += found.leftOut(i);
                reasons.add(wording.count(filterWords.get(i), found.leftOut(i)));
            }
        }
        if (found.total() == 0 && leftOut == 0) {
            return nothing(SearchOutcome.NOTHING_FOUND, "search.none", freshness);
        }
        List<String> sentences = new ArrayList<>();
        if (found.total() == 0) {
            sentences.add(wording.say("search.allLeftOut"));
        } else {
            sentences.add(wording.count("search.found", found.total()));
            sentences.add(
                    hits.size() < found.total()
                            ? wording.count("search.first", hits.size())
                            : wording.say("search.order"));
            if (localPractice) {
                sentences.add(wording.say("search.localPractice"));
            }
        }
        sentences.addAll(reasons);
        SearchOutcome outcome = found.total() == 0 ? SearchOutcome.ALL_LEFT_OUT : SearchOutcome.FOUND;
        return new SearchResult(outcome, found.total(), leftOut, sentences, hits, freshness);
    }

    private SearchResult nothing(SearchOutcome outcome, String key, Optional<Freshness> freshness) {
        return new SearchResult(outcome, 0, 0, List.of(wording.say(key)), List.of(), freshness);
    }
}
