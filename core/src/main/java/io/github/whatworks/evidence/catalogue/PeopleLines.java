// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;
import java.util.Optional;

/** Whom it is for, as offered and as evaluated, and how and where it is delivered. */
final class PeopleLines {

    private final Wording wording;
    private final OutcomeWords persons;
    private final AgeWords ages;
    private final CountWords counts;

    PeopleLines(Wording wording) {
        this.wording = wording;
        this.persons = new OutcomeWords(wording);
        this.ages = new AgeWords(wording);
        this.counts = new CountWords(wording);
    }

    Optional<Part> people(EvidenceRecord record) {
        CardLines lines = new CardLines(wording);
        record.populations()
                .forEach(population -> ages(population).ifPresent(text -> lines.add("ages", based(population, text))));
        if (lines.lines().isEmpty()) {
            lines.add("ages", wording.say("ages.none"));
        }
        record.populations().forEach(population -> population(population, lines));
        return lines.part("people");
    }

    private Optional<String> ages(Population population) {
        return population.ages().flatMap(ages::of);
    }

    private void population(Population population, CardLines lines) {
        population.text().ifPresent(text -> lines.add("for", based(population, text)));
        targeting(population).ifPresent(text -> lines.add("targeting", based(population, text)));
        List<String> actsOn =
                population.actsOn().stream().map(persons::person).distinct().toList();
        if (!actsOn.isEmpty()) {
            lines.add("actsOn", based(population, String.join("; ", actsOn)));
        }
        population.sex().ifPresent(text -> lines.add("sex", based(population, text)));
        population.grades().ifPresent(text -> lines.add("grades", based(population, text)));
        ethnicities(population).ifPresent(text -> lines.add("ethnicities", wording.say("ethnicities", "text", text)));
        lines.addAll("excludes", population.excludes());
        lines.addAll("screening", population.screening());
        lines.add("note", population.note());
    }

    private static Optional<String> ethnicities(Population population) {
        return population
                .ethnicitiesText()
                .or(() -> population.ethnicities().isEmpty()
                        ? Optional.empty()
                        : Optional.of(String.join(", ", population.ethnicities())));
    }

    private Optional<String> targeting(Population population) {
        List<String> known = population.targeting().stream()
                .map(code -> wording.sayOr("targeting." + code, "targeting.other", "targeting", code.value()))
                .toList();
        if (known.isEmpty()) {
            return population.targetingText();
        }
        String words = String.join("; ", known);
        return Optional.of(population
                .targetingText()
                .map(text -> wording.say("targetingPrinted", "text", text, "words", words))
                .orElse(words));
    }

    private String based(Population population, String text) {
        String about = population
                .aboutName()
                .map(name -> wording.say("population.aboutName", "name", name))
                .orElse("");
        return wording.say(basis(population), "text", text) + about;
    }

    private static String basis(Population population) {
        if (population.basis().filter(PopulationBasis.AS_EVALUATED::equals).isPresent()) {
            return "ages.evaluated";
        }
        return population.basis().filter(PopulationBasis.AS_OFFERED::equals).isPresent()
                ? "ages.offered"
                : "ages.other";
    }

    Optional<Part> delivery(EvidenceRecord record) {
        CardLines lines = new CardLines(wording);
        Optional<Delivery> delivery = record.delivery();
        delivery.ifPresent(given -> {
            lines.addAll("models", Terms.printed(given.models()));
            lines.addAll("settings", Terms.printed(given.settings()));
            lines.addAll("workforce", Terms.printed(given.workforce()));
            lines.add("dosage", given.dosage());
            lines.addAll("countries", Terms.printed(given.countries()));
        });
        lines.add("ukAvailable", answer(delivery.flatMap(Delivery::ukAvailable)));
        lines.add("ukTested", answer(delivery.flatMap(Delivery::ukTested)));
        delivery.flatMap(Delivery::note).ifPresent(note -> lines.add("note", note));
        record.variants()
                .forEach(variant -> variant.delivery()
                        .flatMap(Delivery::note)
                        .ifPresent(note -> lines.add(
                                "note",
                                variant.name()
                                        .map(name -> wording.say("rating.subject", "name", name, "value", note))
                                        .orElse(note))));
        record.counts().forEach(count -> lines.add("counts", counts.of(count)));
        return lines.part("delivery");
    }

    private String answer(Optional<Availability> answer) {
        return answer.map(code -> wording.sayOr("answer." + code, "answer.other", "answer", code.value()))
                .orElseGet(() -> wording.say("answer.not-stated"));
    }
}
