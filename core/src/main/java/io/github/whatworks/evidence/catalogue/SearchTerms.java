// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;

/** The words of a search, as sets of the records that have them. */
final class SearchTerms {

    private final TextIndex index;
    private final List<DocumentSet> sets = new ArrayList<>();

    private SearchTerms(TextIndex index) {
        this.index = index;
    }

    /** One set for each word; none where the text has no word. */
    static List<DocumentSet> of(String text, TextIndex index) {
        SearchTerms terms = new SearchTerms(index);
        new TextFolding(terms::word).fold(text);
        return terms.sets;
    }

    private void word(char[] text, int[] ends, int parts, boolean possessive, char next) {
        boolean anyEnding = next == '*';
        int end = ends[parts - 1];
        DocumentSet inOne = set(text, 0, end, anyEnding);
        sets.add(
                parts == 1
                        ? inOne
                        : DocumentSet.any(List.of(inOne, apart(text, ends, parts, anyEnding)), index.size()));
    }

    /** The records that have each part of a hyphenated word. */
    private DocumentSet apart(char[] text, int[] ends, int parts, boolean anyEnding) {
        List<DocumentSet> each = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < parts; i++) {
            each.add(set(text, start, ends[i], anyEnding && i == parts - 1));
            start = ends[i];
        }
        return DocumentSet.all(each, index.size());
    }

    private DocumentSet set(char[] text, int from, int to, boolean anyEnding) {
        return anyEnding ? index.havingStart(text, from, to) : index.having(text, from, to);
    }
}
