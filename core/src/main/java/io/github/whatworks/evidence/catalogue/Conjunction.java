// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Counts the records that are in all of some sets, and says which come first. What filters then leave out is counted
 * too, each record under the first filter that does.
 */
final class Conjunction {

    private final DocumentSet[] sets;
    private final List<DocumentSet> filters;
    private final int[] leftOut;
    private final int[] first;
    private int total;

    /**
     * Works it out.
     *
     * @param sets what a record has to be in, at least one set
     * @param filters what it has to be in besides
     * @param limit how many of the first to keep
     * @param documents how many records there are
     */
    Conjunction(List<DocumentSet> sets, List<DocumentSet> filters, int limit, int documents) {
        this.sets = sets.toArray(DocumentSet[]::new);
        this.filters = filters;
        this.leftOut = new int[filters.size()];
        this.first = new int[Math.min(limit, documents)];
        // Few before many, so that the first is the one to go through.
        Arrays.sort(this.sets, Comparator.comparing(DocumentSet::hasBits).thenComparingInt(DocumentSet::size));
        if (this.sets[0].hasBits()) {
            throughBits(DocumentSet.words(documents));
        } else if (this.sets.length == 1 && filters.isEmpty()) {
            justFirst(this.sets[0]);
        } else {
            throughNumbers(this.sets[0]);
        }
    }

    int total() {
        return total;
    }

    /** How many the filter at this place left out. */
    int leftOut(int filter) {
        return leftOut[filter];
    }

    /** The first records, rising. */
    int[] first() {
        return Arrays.copyOf(first, Math.min(total, first.length));
    }

    private void justFirst(DocumentSet only) {
        total = only.size();
        for (int i = 0; i < Math.min(total, first.length); i++) {
            first[i] = only.number(only.from() + i);
        }
    }

    private void throughNumbers(DocumentSet shortest) {
        int[] places = new int[sets.length];
        for (int i = 0; i < sets.length; i++) {
            places[i] = sets[i].from();
        }
        int end = shortest.from() + shortest.size();
        for (int place = shortest.from(); place < end; place++) {
            int document = shortest.number(place);
            if (othersHave(document, places) && passes(document)) {
                if (total < first.length) {
                    first[total] = document;
                }
                total++;
            }
        }
    }

    private boolean othersHave(int document, int[] places) {
        for (int i = 1; i < sets.length; i++) {
            DocumentSet set = sets[i];
            if (set.hasBits()) {
                if (!set.contains(document)) {
                    return false;
                }
            } else {
                places[i] = set.advance(places[i], document);
                if (!set.isAt(places[i], document)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean passes(int document) {
        for (int i = 0; i < leftOut.length; i++) {
            if (!filters.get(i).contains(document)) {
                leftOut[i]++;
                return false;
            }
        }
        return true;
    }

    private void throughBits(int words) {
        for (int word = 0; word < words; word++) {
            long rest = sets[0].bits(word);
            for (int i = 1; i < sets.length; i++) {
                rest &= sets[i].bits(word);
            }
            if (rest != 0) {
                take(filtered(rest, word), word);
            }
        }
    }

    private long filtered(long bits, int word) {
        long rest = bits;
        for (int i = 0; i < leftOut.length && rest != 0; i++) {
            DocumentSet filter = filters.get(i);
            long passing = filter.hasBits() ? rest & filter.bits(word) : oneByOne(filter, rest, word);
            leftOut[i] += Long.bitCount(rest & ~passing);
            rest = passing;
        }
        return rest;
    }

    private static long oneByOne(DocumentSet filter, long bits, int word) {
        long passing = 0;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int bit = Long.numberOfTrailingZeros(rest);
            if (filter.contains((word << 6) + bit)) {
                passing |= 1L << bit;
            }
        }
        return passing;
    }

    private void take(long bits, int word) {
        int at = total;
        for (long rest = bits; rest != 0 && at < first.length; rest &= rest - 1) {
            first[at++] = (word << 6) + Long.numberOfTrailingZeros(rest);
        }
        total += Long.bitCount(bits);
    }
}
