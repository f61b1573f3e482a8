// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.TopicMapping;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a record answers a need: what was asked, the mapping that was used, how the ages meet, and what
 * the record does not state.
 *
 * <p>It holds the need, so it has no wire form and its text shows nothing. Immutable.
 */
public final class MatchReason {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient String asked;
    private final transient Optional<TopicMapping> mapping;
    private final transient AgeFit ageFit;
    private final transient Map<Facet, FacetFit> facets;
    private final transient List<String> notStated;

    MatchReason(
            String asked,
            Optional<TopicMapping> mapping,
            AgeFit ageFit,
            Map<Facet, FacetFit> facets,
            List<String> notStated) {
        this.asked = Objects.requireNonNull(asked, "asked");
        this.mapping = mapping;
        this.ageFit = ageFit;
        this.facets = Map.copyOf(facets);
        this.notStated = List.copyOf(notStated);
    }

    /** What was asked for, for the screen of the case. */
    public String inWords() {
        return asked;
    }

    /** The mapping that led from a code to the record's topic; empty where a topic itself was asked for. */
    public Optional<TopicMapping> mapping() {
        return mapping;
    }

    /** How the ages that the record states meet the age asked for. */
    public AgeFit ageFit() {
        return ageFit;
    }

    /** How what the record states meets what was asked for. */
    public FacetFit fit(Facet facet) {
        return facets.getOrDefault(facet, FacetFit.NOT_ASKED);
    }

    /** What was asked for and the record does not state, one line each, for the screen of the case. */
    public List<String> notStated() {
        return notStated;
    }

    /** Nothing of the need. */
    @Override
    public String toString() {
        return "MatchReason[not shown]";
    }
}
