// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Statistic;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The child outcomes of a programme: one outcome an entry, one effect a measure.
 *
 * @param outcomes the outcomes in the order of the source
 */
record GuidebookOutcomes(List<Outcome> outcomes) {

    static GuidebookOutcomes of(SourceObject source) {
        return new GuidebookOutcomes(source.objects("childOutcomes").stream()
                .map(GuidebookOutcomes::outcome)
                .toList());
    }

    /** The labels of all studies cited, as often as they are cited. */
    List<String> studyLabels() {
        return outcomes.stream()
                .flatMap(outcome -> Stream.concat(
                        outcome.studies().stream(),
                        outcome.effects().stream().flatMap(effect -> effect.studies().stream())))
                .toList();
    }

    boolean haveImprovementIndexes() {
        return outcomes.stream()
                .flatMap(outcome -> outcome.effects().stream())
                .anyMatch(effect -> !effect.estimates().isEmpty());
    }

    private static Outcome outcome(SourceObject source) {
        Optional<String> basedOn = source.text("basedOn");
        List<String> studies = labels(basedOn);
        // The source lists child outcomes only.
        var outcome = Outcome.builder()
                .whose(Subject.CHILD)
                .studies(studies)
                .effects(source.objects("measures").stream()
                        .map(measure -> effect(measure, studies))
                        .toList());
        basedOn.ifPresent(outcome::studiesText);
        source.text("domain").map(Term::printed).ifPresent(outcome::domains);
        source.text("outcome").ifPresent(name -> {
            outcome.name(name);
            Informant.in(name).ifPresent(outcome::informant);
        });
        return outcome.build();
    }

    /** A measure that names no study comes from the outcome's, if that rests on one alone. */
    private static Effect effect(SourceObject measure, List<String> studiesOfOutcome) {
        List<String> studies = labels(measure.text("basedOn"));
        String result = measure.requiredText("result");
        var effect = Effect.builder()
                .printed(result)
                .studies(studies.isEmpty() && studiesOfOutcome.size() == 1 ? studiesOfOutcome : studies);
        Informant.in(result).ifPresent(effect::informant);
        measure.text("timeframe").ifPresent(effect::timeframe);
        measure.flag("longTerm").ifPresent(effect::longTerm);
        measure.number("improvementIndex")
                .ifPresent(index -> effect.estimates(Estimate.builder()
                        .statistic(Statistic.IMPROVEMENT_INDEX)
                        .scale(Scales.EIF_IMPROVEMENT_INDEX)
                        .point(index)
                        .unit("percentile points")
                        .build()));
        return effect.build();
    }

    private static List<String> labels(Optional<String> basedOn) {
        return basedOn.map(text -> List.of(text.split(", ", -1))).orElse(List.of());
    }
}
