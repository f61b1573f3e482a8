// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Age;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a need is narrowed by, over the records of one copy. Works out each age and each set of values
 * once, however many records state it. Two threads may work the same one out: the answer is the same.
 */
final class Narrowing {

    private final Optional<Age> age;
    private final RecordFacets records;
    private final AgeFit[] ageFits;
    private final Column[] columns;
    private final List<Facet> facets;

    Narrowing(Optional<Age> age, Map<Facet, Set<String>> facets, RecordFacets records) {
        this.age = age;
        this.records = records;
        this.ageFits = new AgeFit[age.isPresent() ? records.ageProfiles().size() : 0];
        this.facets = facets.keySet().stream().sorted().toList();
        this.columns = this.facets.stream()
                .map(facet -> new Column(facet, records.column(facet), facets.getOrDefault(facet, Set.of())))
                .toArray(Column[]::new);
    }

    boolean byAge() {
        return age.isPresent();
    }

    List<Facet> facets() {
        return facets;
    }

    /** Whether no record of the copy states any of the values asked for. */
    boolean asksForTheUnheardOf(Facet facet) {
        return Arrays.stream(columns).anyMatch(column -> column.facet == facet && column.wanted.isEmpty());
    }

    AgeFit age(int position) {
        if (age.isEmpty()) {
            return AgeFit.NOT_ASKED;
        }
        int profile = records.ageProfile(position);
        AgeFit fit = ageFits[profile];
        if (fit == null) {
            fit = records.ageProfiles().get(profile).fit(age.get());
            ageFits[profile] = fit;
        }
        return fit;
    }

    FacetFit fit(Facet facet, int position) {
        for (Column column : columns) {
            if (column.facet == facet) {
                return column.fit(position);
            }
        }
        return FacetFit.NOT_ASKED;
    }

    /** How the record meets each facet that was asked for. */
    Map<Facet, FacetFit> fits(int position) {
        if (columns.length == 0) {
            return Map.of();
        }
        Map<Facet, FacetFit> fits = new EnumMap<>(Facet.class);
        for (Column column : columns) {
            fits.put(column.facet, column.fit(position));
        }
        return fits;
    }

    Narrowed narrow(int... found) {
        if (age.isEmpty() && columns.length == 0) {
            return new Narrowed(this, found, found, Map.of());
        }
        int[] shown = new int[found.length];
        int size = 0;
        int outside = 0;
        int[] others = new int[columns.length];
        for (int position : found) {
            boolean hidden = age(position) == AgeFit.OUTSIDE;
            outside += hidden ? 1 : 0;
            for (int i = 0; i < others.length; i++) {
                if (columns[i].fit(position) == FacetFit.OTHER) {
                    others[i]++;
                    hidden = true;
                }
            }
            if (!hidden) {
                shown[size++] = position;
            }
        }
        return new Narrowed(this, found, Arrays.copyOf(shown, size), hidden(outside, others));
    }

    private Map<HiddenReason, Integer> hidden(int outside, int... others) {
        Map<HiddenReason, Integer> hidden = new EnumMap<>(HiddenReason.class);
        if (outside > 0) {
            hidden.put(HiddenReason.AGE, outside);
        }
        for (int i = 0; i < others.length; i++) {
            if (others[i] > 0) {
                hidden.put(HiddenReason.of(columns[i].facet), others[i]);
            }
        }
        return hidden;
    }

    private static final class Column {
        private final Facet facet;
        private final FacetColumn stated;
        private final Set<Integer> wanted;
        private final FacetFit[] fits;

        Column(Facet facet, FacetColumn stated, Set<String> names) {
            this.facet = facet;
            this.stated = stated;
            this.wanted = stated.named(names);
            this.fits = new FacetFit[stated.sets()];
        }

        FacetFit fit(int position) {
            int set = stated.setOf(position);
            FacetFit fit = fits[set];
            if (fit == null) {
                fit = stated.fit(set, wanted);
                fits[set] = fit;
            }
            return fit;
        }
    }
}
