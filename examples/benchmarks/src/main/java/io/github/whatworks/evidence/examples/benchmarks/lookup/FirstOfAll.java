// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Counts all records that Lucene finds and keeps the first. Where Lucene knows how many there are, it stops after those. */
final class FirstOfAll extends SimpleCollector {
    private static final int NOT_KNOWN = -1;

    private final int[] first;
    private int kept;
    private int total;
    private int known = NOT_KNOWN;
    private int base;
    private @Nullable Weight weight;

    private FirstOfAll(int limit) {
        this.first = new int[limit];
    }

    /** What Lucene wants in place of a collector. One thread searches one segment, so there is one collector. */
    static CollectorManager<FirstOfAll, FirstOfAll> manager(int limit) {
        return new CollectorManager<>() {
            @Override
            public FirstOfAll newCollector() {
                return new FirstOfAll(limit);
            }

            @Override
            public FirstOfAll reduce(Collection<FirstOfAll> collectors) {
                return collectors.iterator().next();
            }
        };
    }

    int total() {
        return total;
    }

    /** The places of the first in the order of the titles. */
    int[] first() {
        return Arrays.copyOf(first, kept);
    }

    @Override
    public void setWeight(Weight weight) {
        this.weight = weight;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        known = weight == null ? NOT_KNOWN : weight.count(context);
        if (known != NOT_KNOWN) {
            total += known;
        }
    }

    @Override
    public void collect(int document) {
        if (kept < first.length) {
            first[kept++] = base + document;
        } else if (known != NOT_KNOWN) {
            throw new CollectionTerminatedException();
        }
        if (known == NOT_KNOWN) {
            total++;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }
}
