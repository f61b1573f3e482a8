// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects the words of one record after the other, each once a record, and turns them round at the end: from the words
 * of a record to the records of a word.
 */
final class TextIndexBuilder {

    private final TermTable terms = new TermTable();
    private final TextFolding folding = new TextFolding(this::word);
    private int[] found = new int[1 << 12];
    private int foundCount;
    private int[] ends = new int[1 << 8];
    private int records;

    /** Of each word, how many records have it, and the last of them, counted from 1. */
    private int[] counts = new int[1 << 12];

    private int[] last = new int[1 << 12];

    void add(EvidenceRecord record) {
        records++;
        RecordText.of(record, folding::fold);
        SearchFacet.keys(record, this::key);
        if (records > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[records - 1] = foundCount;
    }

    private void key(String key) {
        term(key.toCharArray(), 0, key.length());
    }

    private void word(char[] text, int[] partEnds, int parts, boolean possessive, char next) {
        int end = partEnds[parts - 1];
        term(text, 0, end);
        if (possessive) {
            term(text, 0, end - 1);
        }
        if (parts > 1) {
            int start = 0;
            for (int i = 0; i < parts; i++) {
                term(text, start, partEnds[i]);
                start = partEnds[i];
            }
            if (possessive) {
                term(text, partEnds[parts - 2], end - 1);
            }
        }
    }

    private void term(char[] text, int from, int to) {
        int term = terms.add(text, from, to);
        if (term >= counts.length) {
            counts = Arrays.copyOf(counts, counts.length * 2);
            last = Arrays.copyOf(last, last.length * 2);
        }
        if (last[term] != records) {
            last[term] = records;
            counts[term]++;
            if (foundCount == found.length) {
                found = Arrays.copyOf(found, found.length * 2);
            }
            found[foundCount++] = term;
        }
    }

    TextIndex build(List<EvidenceRecord> byTitle) {
        int[] starts = new int[terms.size() + 1];
        Map<Integer, long[]> bits = new HashMap<>();
        for (int term = 0; term < terms.size(); term++) {
            boolean areMany = DocumentSet.areMany(counts[term], records);
            if (areMany) {
                bits.put(term, new long[DocumentSet.words(records)]);
            }
            starts[term + 1] = starts[term] + (areMany ? 0 : counts[term]);
        }
        int[] numbers = turnRound(starts, bits);
        Map<Integer, DocumentSet> many = new HashMap<>();
        bits.forEach((term, set) -> many.put(term, DocumentSet.many(set)));
        terms.trim();
        return new TextIndex(byTitle, terms, starts, numbers, many);
    }

    private int[] turnRound(int[] starts, Map<Integer, long[]> bits) {
        long[][] byTerm = new long[terms.size()][];
        bits.forEach((term, set) -> byTerm[term] = set);
        int[] numbers = new int[starts[starts.length - 1]];
        int[] places = Arrays.copyOf(starts, starts.length);
        int at = 0;
        for (int record = 0; record < records; record++) {
            for (; at < ends[record]; at++) {
                int term = found[at];
                if (DocumentSet.areMany(counts[term], records)) {
                    byTerm[term][record >> 6] |= 1L << record;
                } else {
                    numbers[places[term]++] = record;
                }
            }
        }
        return numbers;
    }
}
