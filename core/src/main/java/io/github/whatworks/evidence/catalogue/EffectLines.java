// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import io.github.whatworks.evidence.scale.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The results of studies, each under its outcome, with the source and comparator that travel with them. */
final class EffectLines {

    private final Wording wording;
    private final EffectWords words;
    private final OutcomeWords outcomes;
    private final SourceWords sources;

    EffectLines(Scales scales, Wording wording) {
        this.wording = wording;
        this.words = new EffectWords(scales, wording);
        this.outcomes = new OutcomeWords(wording);
        this.sources = new SourceWords(wording);
    }

    List<Part> parts(EvidenceRecord record) {
        List<Part> parts = new ArrayList<>();
        CardLines lines = new CardLines(wording);
        List<Line> travels = List.of();
        for (Outcome outcome : record.outcomes()) {
            for (Effect effect : outcome.effects()) {
                List<Line> own = travelling(record, outcome, effect);
                if (!own.equals(travels)) {
                    lines = end(lines, travels, parts);
                    travels = own;
                }
                String name = outcomes.name(outcome);
                lines.add("result", wording.say("rating.subject", "name", name, "value", words.of(effect)));
            }
        }
        end(lines, travels, parts);
        return parts;
    }

    private CardLines end(CardLines lines, List<Line> travels, List<Part> parts) {
        if (!lines.lines().isEmpty()) {
            lines.addLines(travels).part("results").ifPresent(parts::add);
        }
        return new CardLines(wording);
    }

    private List<Line> travelling(EvidenceRecord record, Outcome outcome, Effect effect) {
        Optional<Source> source = sources.of(record.provenance(), outcome.source());
        Optional<Term> comparator = effect.comparator().or(outcome::comparator);
        CardLines lines = new CardLines(wording)
                .add("source", sources.source(record.provenance(), outcome.source()), source.flatMap(Source::url))
                .add(
                        "comparator",
                        comparator
                                .flatMap(Terms::printed)
                                .map(text -> wording.say("comparator.stated", "comparator", text))
                                .orElseGet(() -> wording.say("comparator.none")));
        words.scalesOf(effect).forEach(scale -> lines.add("scale", scale));
        return lines.lines();
    }
}
