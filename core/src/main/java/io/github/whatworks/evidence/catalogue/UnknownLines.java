// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import io.github.whatworks.evidence.scale.Scales;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is not known, each gap in a line of its own: what is left out must not pass for what is fine. */
final class UnknownLines {

    private final Scales scales;
    private final Wording wording;

    UnknownLines(Scales scales, Wording wording) {
        this.scales = scales;
        this.wording = wording;
    }

    Optional<Part> part(EvidenceRecord record) {
        Gaps gaps = new Gaps(new CardLines(wording));
        ratings(record, gaps);
        gaps.add("outcomes", record.outcomes().isEmpty() && isOfEffects(record));
        gaps.add(
                "unratedOutcomes",
                record.outcomes().stream().anyMatch(outcome -> outcome.ratings().isEmpty()));
        gaps.add(
                "direction",
                record.outcomes().stream()
                        .flatMap(outcome -> outcome.effects().stream())
                        .anyMatch(UnknownLines::hasNoDirection));
        people(record.populations(), gaps);
        Optional<Delivery> delivery = record.delivery();
        gaps.add("settings", delivery.map(Delivery::settings).orElse(List.of()).isEmpty());
        gaps.add("ukAvailable", isNotStated(delivery.flatMap(Delivery::ukAvailable)));
        gaps.add("ukTested", isNotStated(delivery.flatMap(Delivery::ukTested)));
        gaps.add("cost", record.costs().isEmpty());
        gaps.add("dates", record.dates().isEmpty());
        gaps.add("licence", SourceWords.statedLicence(record.provenance()).isEmpty());
        List<String> unread = UnreadMembers.of(record);
        if (!unread.isEmpty()) {
            gaps.lines.add("unknown", wording.say("unknown.members", "members", String.join("; ", unread)));
        }
        return gaps.lines.part("unknown");
    }

    private void ratings(EvidenceRecord record, Gaps gaps) {
        List<RatedThing> all = RatedThing.of(record);
        List<RatedThing> rated = all.stream().filter(thing -> !thing.isOfCost()).toList();
        gaps.add("rating", rated.isEmpty());
        gaps.add("ratingDate", any(all, rating -> rating.asOf().isEmpty()));
        gaps.add(
                "comparator",
                rated.stream()
                        .anyMatch(thing ->
                                thing.comparator().flatMap(Terms::printed).isEmpty()));
        gaps.add("lost", any(all, UnknownLines::isLost));
        gaps.add(
                "unconfirmed",
                any(
                        all,
                        rating -> rating.known()
                                .filter(known -> known.equals(Known.PRINTED) || known.equals(Known.LOST))
                                .isEmpty()));
        gaps.add(
                "scale", any(all, rating -> rating.scale().flatMap(scales::find).isEmpty()));
    }

    private static boolean any(List<RatedThing> all, Predicate<Rating> question) {
        return all.stream().map(RatedThing::rating).anyMatch(question);
    }

    private static boolean isLost(Rating rating) {
        return rating.known().filter(Known.LOST::equals).isPresent()
                || rating.values().stream()
                        .anyMatch(value -> value.absence()
                                .filter(Absence.VALUE_LOST::equals)
                                .isPresent());
    }

    private static boolean hasNoDirection(Effect effect) {
        return effect.betterWhen().isEmpty() && !effect.estimates().isEmpty();
    }

    private static boolean isOfEffects(EvidenceRecord record) {
        return record.kind().equals(RecordKind.PROGRAMME) || record.kind().equals(RecordKind.INTERVENTION_REVIEW);
    }

    private static void people(List<Population> populations, Gaps gaps) {
        boolean offered = agesStated(populations, PopulationBasis.AS_OFFERED);
        boolean evaluated = agesStated(populations, PopulationBasis.AS_EVALUATED);
        boolean any = populations.stream().anyMatch(UnknownLines::statesAges);
        gaps.add("ages", !any);
        gaps.add("agesOffered", any && !offered);
        gaps.add("agesEvaluated", any && !evaluated);
        gaps.add(
                "actsOn",
                populations.stream()
                        .flatMap(population -> population.actsOn().stream())
                        .allMatch(Subject.NOT_STATED::equals));
    }

    private static boolean agesStated(List<Population> populations, PopulationBasis basis) {
        return populations.stream()
                .filter(population -> population.basis().filter(basis::equals).isPresent())
                .anyMatch(UnknownLines::statesAges);
    }

    private static boolean statesAges(Population population) {
        Optional<Ages> ages = population.ages();
        return ages.filter(given -> given.text().isPresent()
                        || !given.bands().isEmpty()
                        || !given.groups().isEmpty())
                .isPresent();
    }

    private static boolean isNotStated(Optional<Availability> answer) {
        return answer.filter(given -> !given.equals(Availability.NOT_STATED)).isEmpty();
    }

    private final class Gaps {

        private final CardLines lines;

        Gaps(CardLines lines) {
            this.lines = lines;
        }

        void add(String gap, boolean isThere) {
            if (isThere) {
                lines.add("unknown", wording.say("unknown." + gap));
            }
        }
    }
}
