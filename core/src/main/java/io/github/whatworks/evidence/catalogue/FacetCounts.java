// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many records of a group state which value, facet by facet: before narrowing, so that a person sees
 * what there would be, and after it. Local practice is not counted.
 *
 * <p>Values stand in the order of their names, never of their numbers, and “not stated” comes last. A
 * record that states two values is counted under both. It tells what was asked for, so it belongs to a
 * case: it has no wire form and its text shows nothing. Immutable and safe to share between threads.
 */
public final class FacetCounts {

    static final FacetCounts NONE = new FacetCounts(Map.of());

    private static final Comparator<FacetCount> BY_NAME = Comparator.comparing(
                    (FacetCount count) -> count.value().isEmpty())
            .thenComparing(count -> FoldedText.of(count.name()))
            .thenComparing(FacetCount::name);

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient Map<Facet, List<FacetCount>> counts;

    private FacetCounts(Map<Facet, List<FacetCount>> counts) {
        this.counts = counts;
    }

    static FacetCounts of(RecordFacets records, Narrowed narrowed, FacetWords words) {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetColumn column = records.column(facet);
            int[] found = column.counts(narrowed.found());
            int[] shown = narrowed.shown().length == narrowed.found().length ? found : column.counts(narrowed.shown());
            List<FacetCount> values = new ArrayList<>();
            for (int i = 0; i < found.length; i++) {
                if (found[i] > 0) {
                    Optional<FacetValue> value = i < column.values().size()
                            ? Optional.of(column.values().get(i))
                            : Optional.empty();
                    values.add(
                            new FacetCount(value.map(FacetValue::value), words.name(facet, value), found[i], shown[i]));
                }
            }
            values.sort(BY_NAME);
            counts.put(facet, List.copyOf(values));
        }
        return new FacetCounts(counts);
    }

    /** The values of {@code facet} that records of the group state, and “not stated” where some state none. */
    public List<FacetCount> of(Facet facet) {
        return counts.getOrDefault(facet, List.of());
    }

    /** Nothing of what was asked. */
    @Override
    public String toString() {
        return "FacetCounts[not shown]";
    }
}
