// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Locale;
import java.util.Optional;

/** The names of facets and of their values. */
final class FacetWords {

    private final Wording wording;

    FacetWords(Wording wording) {
        this.wording = wording;
    }

    String name(Facet facet) {
        return wording.say("need.facet." + facet);
    }

    /** A value in words; as it was read where it is not one of ours. */
    String name(Facet facet, Optional<FacetValue> value) {
        return value.map(stated -> wording.find(
                                "need.value." + facet + "." + stated.value().toLowerCase(Locale.ROOT))
                        .orElse(stated.value()))
                .orElseGet(() -> wording.say("need.value.notStated"));
    }

    String notStated(Facet facet) {
        return wording.say("need.match.notStated", "facet", name(facet));
    }

    /** How many state what was asked for and how many state nothing. */
    String fits(Facet facet, Narrowed narrowed) {
        int notStated = narrowed.notStating(facet);
        return wording.say(
                "need.facet.fits",
                "facet",
                name(facet),
                "stated",
                narrowed.shown().length - notStated,
                "notStated",
                notStated);
    }

    String unheardOf(Facet facet) {
        return wording.say("need.facet.unheardOf", "facet", name(facet));
    }
}
