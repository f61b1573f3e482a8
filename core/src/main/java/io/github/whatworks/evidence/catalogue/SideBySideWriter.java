// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import io.github.whatworks.evidence.scale.Comparison;
import io.github.whatworks.evidence.scale.Rated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sets two records beside each other. */
final class SideBySideWriter {

    private final CatalogueSettings settings;
    private final Wording wording;
    private final CardWriter cards;

    SideBySideWriter(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.cards = new CardWriter(settings, wording);
    }

    SideBySide of(EvidenceRecord first, EvidenceRecord second, Optional<Freshness> freshness) {
        EvidenceCard one = cards.card(first, freshness);
        EvidenceCard other = cards.card(second, freshness);
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(one.parts().stream(), other.parts().stream())
                .map(Part::name)
                .forEach(names::add);
        List<SideBySide.Row> rows = sorted(names, one, other).stream()
                .map(name -> new SideBySide.Row(heading(name), parts(one, name), parts(other, name)))
                .toList();
        return new SideBySide(one, other, rows, ratings(first, second, one, other), wording.say("side.order"));
    }

    /** The order of the card that has more parts, so that a part of one only keeps its place. */
    private static List<String> sorted(Set<String> names, EvidenceCard one, EvidenceCard other) {
        EvidenceCard longer = one.parts().size() >= other.parts().size() ? one : other;
        List<String> sorted = new ArrayList<>(
                longer.parts().stream().map(Part::name).distinct().toList());
        names.stream().filter(name -> !sorted.contains(name)).forEach(name -> sorted.add(sorted.size() - 1, name));
        return sorted;
    }

    private String heading(String name) {
        return wording.sayOr("side.row." + name, "heading." + name);
    }

    private List<Part> parts(EvidenceCard card, String name) {
        List<Part> parts =
                card.parts().stream().filter(part -> part.name().equals(name)).toList();
        Line nothing = new Line("nothing", "", wording.say("side.nothing"), List.of());
        return parts.isEmpty() ? List.of(new Part(name, heading(name), List.of(nothing))) : parts;
    }

    private List<String> ratings(EvidenceRecord first, EvidenceRecord second, EvidenceCard one, EvidenceCard other) {
        if (hidesRatings(one) || hidesRatings(other)) {
            return List.of(wording.say("side.hidden"));
        }
        List<RatedThing> left = rated(first);
        List<RatedThing> right = rated(second);
        if (left.isEmpty() || right.isEmpty()) {
            return List.of(wording.say("side.noRating"));
        }
        Set<String> sentences = new LinkedHashSet<>();
        left.forEach(a -> right.forEach(b -> sentences.add(sentence(a, b))));
        return List.copyOf(sentences);
    }

    private static boolean hidesRatings(EvidenceCard card) {
        return card.parts().stream().anyMatch(part -> part.name().equals("expired"))
                && card.parts().stream().noneMatch(part -> part.name().equals("rating"));
    }

    private static List<RatedThing> rated(EvidenceRecord record) {
        return RatedThing.of(record).stream().filter(thing -> !thing.isOfCost()).toList();
    }

    private String sentence(RatedThing one, RatedThing other) {
        Comparison comparison = settings.referenceData().scales().compare(rated(one), rated(other));
        return comparison
                .notComparableBecause()
                .or(() -> whyNot(one, other))
                .map(reason -> wording.say("side.notComparable", "reason", reason))
                .orElseGet(() -> wording.say(
                        comparison instanceof Comparison.Same ? "side.same" : "side.different",
                        "outcome",
                        one.name().orElse("")));
    }

    /** What a comparison of places does not ask: a place may be inferred, gone, or that of a whole record. */
    private Optional<String> whyNot(RatedThing one, RatedThing other) {
        if (!isPrinted(one.rating()) || !isPrinted(other.rating())) {
            return Optional.of(wording.say("side.because.notPrinted"));
        }
        if (!stands(one.rating()) || !stands(other.rating())) {
            return Optional.of(wording.say("side.because.noLongerStands"));
        }
        boolean outcomes = one.place() == RatedThing.Place.OUTCOME && other.place() == RatedThing.Place.OUTCOME;
        return outcomes ? Optional.empty() : Optional.of(wording.say("side.because.notOfAnOutcome"));
    }

    private static boolean isPrinted(Rating rating) {
        return rating.known().filter(Known.PRINTED::equals).isPresent();
    }

    private static boolean stands(Rating rating) {
        return rating.status()
                .filter(status -> !status.equals(RatingStatus.CURRENT))
                .isEmpty();
    }

    private static Rated rated(RatedThing thing) {
        Optional<Outcome> outcome = thing.outcome()
                .map(named -> thing.comparator()
                        .map(term -> named.toBuilder().comparator(term).build())
                        .orElse(named));
        return new Rated(thing.rating(), outcome);
    }
}
