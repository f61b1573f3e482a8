// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the card of a record: what it is, its ratings, whom it is for, and its cautions. */
final class CardWriter {

    private final Wording wording;
    private final RatingLines ratings;
    private final SourceWords sources;

    CardWriter(CatalogueSettings settings, Wording wording) {
        this.wording = wording;
        this.ratings = new RatingLines(settings, wording);
        this.sources = new SourceWords(wording);
    }

    EvidenceCard card(EvidenceRecord record, Optional<Freshness> freshness) {
        List<Line> lines = new ArrayList<>();
        record.summary().ifPresent(summary -> lines.add(new Line("", summary)));
        lines.addAll(ratings.of(record, freshness));
        outcomes(record, lines);
        record.populations().stream()
                .flatMap(population -> population.text().stream())
                .forEach(text -> lines.add(line("for", text)));
        ages(record, lines);
        caveats(record, lines);
        lines.add(line("licence", sources.licence(record.provenance())));
        freshness.ifPresent(copy -> lines.add(line("copy", copy(copy))));
        return new EvidenceCard(record.id(), record.title(), lines);
    }

    private void outcomes(EvidenceRecord record, List<Line> lines) {
        List<String> unrated = record.outcomes().stream()
                .filter(outcome -> outcome.ratings().isEmpty())
                .flatMap(outcome -> outcome.name().stream())
                .distinct()
                .toList();
        if (!unrated.isEmpty()) {
            lines.add(line("outcomes", wording.say("outcomes.listed", "names", String.join("; ", unrated))));
        }
    }

    private void ages(EvidenceRecord record, List<Line> lines) {
        List<String> stated = new ArrayList<>();
        for (Population population : record.populations()) {
            population
                    .ages()
                    .flatMap(Ages::text)
                    .ifPresent(text -> stated.add(wording.say(agesKey(population), "text", text)));
        }
        if (stated.isEmpty()) {
            lines.add(line("ages", wording.say("ages.none")));
        }
        stated.forEach(text -> lines.add(line("ages", text)));
    }

    private static String agesKey(Population population) {
        if (population.basis().filter(PopulationBasis.AS_EVALUATED::equals).isPresent()) {
            return "ages.evaluated";
        }
        return population.basis().filter(PopulationBasis.AS_OFFERED::equals).isPresent()
                ? "ages.offered"
                : "ages.other";
    }

    private void caveats(EvidenceRecord record, List<Line> lines) {
        if (record.caveats().isEmpty()) {
            lines.add(line("caveats", wording.say("caveats.none")));
        }
        for (Caveat caveat : record.caveats()) {
            String text = caveat.text().orElse("a caution without a text");
            lines.add(line(
                    "caveats",
                    caveat.saidBy()
                            .map(who -> wording.say("caveat.said", "text", text, "who", who))
                            .orElse(text)));
        }
    }

    private String copy(Freshness copy) {
        return wording.say(
                "copy.line",
                "centre",
                copy.centreId(),
                "standing",
                copy.standing().orElse("not stated"),
                "generation",
                copy.generation(),
                "retrieved",
                Freshness.day(copy.retrievedAt()),
                "age",
                age(copy),
                "state",
                wording.say("copy." + copy.state()));
    }

    private String age(Freshness copy) {
        if (copy.state() == Freshness.State.CLOCK_BEHIND) {
            return wording.say("copy.age.clockBehind");
        }
        long days = copy.age().toDays();
        return days == 0
                ? wording.say("copy.age.today")
                : wording.count("copy.age", (int) Math.min(days, Integer.MAX_VALUE));
    }

    private Line line(String label, String text) {
        return new Line(wording.say("label." + label), text);
    }
}
