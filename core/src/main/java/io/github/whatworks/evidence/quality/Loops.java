// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.IOException;
import java.util.function.Supplier;

/**
 * Finds the links that lead in a loop, of any number of links in bounded memory.
 *
 * <p>A link that leads to where no other starts, or starts where no other leads to, is on no loop. So where there are
 * more than fit in memory, these are taken away again and again until the rest fits: chains of records that supersede
 * one another are short, so hardly anything is left after a few rounds.
 */
final class Loops {
    private static final int ROUNDS = 64;

    private final int bound;
    private final Supplier<SortedRows> storage;

    /** Takes the links that lie on a loop. */
    @FunctionalInterface
    interface Found {
        /**
         * The link {@code relation} of the record {@code index} at {@code place} lies on loops through {@code size}
         * records, which go on with the link at {@code next}.
         */
        void accept(long index, long place, long relation, long size, long next) throws IOException;
    }

    /** Follows up to {@code bound} links in memory, and keeps others in {@code storage}. */
    Loops(int bound, Supplier<SortedRows> storage) {
        this.bound = bound;
        this.storage = storage;
    }

    /**
     * Gives the links among {@code links} that lie on a loop; false, and none, if they are too many to be followed. A
     * row is a link: from, to, and the record, place and number of the relation that states it.
     */
    boolean find(SortedRows links, Found found) throws IOException {
        if (links.size() <= bound) {
            LinkGraph.of(links.sorted(), (int) links.size()).loops(found);
            return true;
        }
        SortedRows left = links;
        try {
            long before = Long.MAX_VALUE;
            for (int i = 0; i < ROUNDS && left.size() > bound && left.size() < before; i++) {
                before = left.size();
                SortedRows fewer = withoutEnds(left);
                close(left, links);
                left = fewer;
            }
            return left.size() <= bound && find(left, found);
        } finally {
            close(left, links);
        }
    }

    /** The same links without those that lead to an end or come from one. */
    private SortedRows withoutEnds(SortedRows links) throws IOException {
        try (SortedRows turned = turnedWithoutEnds(links)) {
            return turnedWithoutEnds(turned);
        }
    }

    /** The links turned round, without those that lead to where none starts. */
    private SortedRows turnedWithoutEnds(SortedRows links) throws IOException {
        try (SortedRows turned = storage.get()) {
            RowCursor link = links.sorted();
            while (link.next()) {
                turned.add(link.get(1), link.get(0), link.get(2), link.get(3), link.get(4));
            }
            SortedRows kept = storage.get();
            RowCursor to = turned.sorted();
            RowCursor from = links.sorted();
            boolean more = from.next();
            while (to.next()) {
                while (more && Long.compareUnsigned(from.get(0), to.get(0)) < 0) {
                    more = from.next();
                }
                if (more && from.get(0) == to.get(0)) {
                    kept.add(to.get(0), to.get(1), to.get(2), to.get(3), to.get(4));
                }
            }
            return kept;
        }
    }

    private static void close(SortedRows rows, SortedRows unless) {
        if (rows != unless) {
            rows.close();
        }
    }
}
