// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What it costs or saves, one part for each: the band on its scale, the amount, the words. */
final class CostLines {

    private final RatingLines ratings;
    private final Wording wording;
    private final SourceWords sources;
    private final CountWords counts;

    CostLines(RatingLines ratings, Wording wording) {
        this.ratings = ratings;
        this.wording = wording;
        this.sources = new SourceWords(wording);
        this.counts = new CountWords(wording);
    }

    List<Part> parts(EvidenceRecord record) {
        List<RatedThing> bands =
                RatedThing.of(record).stream().filter(RatedThing::isOfCost).toList();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < record.costs().size(); i++) {
            Cost cost = record.costs().get(i);
            String pointer = "/costs/" + i + "/band";
            CardLines lines = new CardLines(wording);
            String label = kind("label.cost.", cost.kind());
            cost.bandText().ifPresent(text -> lines.addAs("band", label, wording.say("cost.band", "text", text)));
            cost.amount().ifPresent(amount -> lines.addAs("amount", label, amount(amount)));
            cost.text().ifPresent(text -> lines.addAs("cost", label, text));
            lines.add("note", cost.note());
            bands.stream()
                    .filter(thing -> thing.pointer().equals(pointer))
                    .findFirst()
                    .ifPresentOrElse(
                            thing -> lines.addLines(ratings.lines(record, thing)),
                            () -> lines.add(
                                    "source",
                                    sources.source(record.provenance(), cost.source()),
                                    sources.of(record.provenance(), cost.source())
                                            .flatMap(source -> source.url())));
            lines.part("cost", kind("heading.cost.", cost.kind())).ifPresent(parts::add);
        }
        return parts;
    }

    /** A label or a heading; a cost is one of what it costs where it does not say otherwise. */
    private String kind(String family, Optional<String> kind) {
        String code = kind.orElse("cost");
        return wording.sayOr(family + code, family + "other", "kind", code);
    }

    private String amount(Amount amount) {
        List<String> parts = new ArrayList<>();
        parts.add(amount.printed().or(() -> number(amount)).orElseGet(() -> wording.say("amount.notStated")));
        amount.basis().ifPresent(parts::add);
        amount.period().ifPresent(parts::add);
        amount.year().ifPresent(year -> parts.add(wording.say("amount.year", "year", year.inWords())));
        return String.join("; ", parts);
    }

    private Optional<String> number(Amount amount) {
        String currency = amount.currency().map(code -> " " + code).orElse("");
        Optional<String> range = amount.low().isPresent() || amount.high().isPresent()
                ? Optional.of(wording.say(
                        "amount.range",
                        "low",
                        amount.low().map(end -> end.literal()).orElseGet(() -> wording.say("estimate.noEnd")),
                        "high",
                        amount.high().map(end -> end.literal()).orElseGet(() -> wording.say("estimate.noEnd"))))
                : Optional.empty();
        return amount.value()
                .map(value -> counts.qualifier(amount.qualifier()) + value.literal())
                .or(() -> range)
                .map(text -> text + currency);
    }
}
