// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.GroupResult;
import io.github.whatworks.evidence.IntervalKind;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.SectionName;
import io.github.whatworks.evidence.Statistic;
import io.github.whatworks.evidence.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The outcomes of a peer's record, each with the ratings and effects that are about it. */
final class PeerOutcomes {

    private static final String COST_SCALE = "eef-cost";
    private static final String VERSUS = " vs ";

    private final SourceObject source;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final List<Rating> ratings = new ArrayList<>();
    private final List<Rating> costBands = new ArrayList<>();

    private PeerOutcomes(SourceObject source) {
        this.source = source;
    }

    static PeerOutcomes of(SourceObject source, Peer peer) {
        PeerOutcomes outcomes = new PeerOutcomes(source);
        source.texts("outcomes")
                .forEach(name ->
                        outcomes.outcomes.put(name, Outcome.builder().name(name).build()));
        source.objects("ratings").forEach(rating -> outcomes.place(rating, PeerRating.of(rating, peer)));
        source.objects("effects").forEach(outcomes::addEffect);
        outcomes.addImpact();
        return outcomes;
    }

    List<Outcome> outcomes() {
        return List.copyOf(outcomes.values());
    }

    /** The ratings of the record as a whole. */
    List<Rating> ratings() {
        return List.copyOf(ratings);
    }

    List<Rating> costBands() {
        return List.copyOf(costBands);
    }

    /** What the source says of the impact on several outcomes at once, or on none it names. */
    Optional<Section> impactOnSeveral() {
        return outcomes.size() == 1
                ? Optional.empty()
                : source.text("impact")
                        .map(text -> Section.builder()
                                .name(SectionName.EFFECT)
                                .text(text)
                                .build());
    }

    private void place(SourceObject from, Rating rating) {
        Optional<String> outcome = from.text("outcome");
        if (outcome.isPresent()) {
            Outcome base = outcome(from, outcome.get());
            List<Rating> all = new ArrayList<>(base.ratings());
            all.add(rating);
            outcomes.put(outcome.get(), base.toBuilder().ratings(all).build());
        } else if (from.requiredText("scale").equals(COST_SCALE)) {
            costBands.add(rating);
        } else {
            ratings.add(rating);
        }
    }

    private void addEffect(SourceObject from) {
        String comparison = from.requiredText("comparison");
        List<String> groups = List.of(comparison.split(VERSUS, -1));
        if (groups.size() != 2) {
            throw from.fault("comparison", "expected two groups with \"vs\" between, found \"" + comparison + "\"");
        }
        var estimate = Estimate.builder().statistic(Statistic.EFFECT_SIZE).interval(IntervalKind.CONFIDENCE);
        from.number("es").ifPresent(estimate::point);
        from.number("ciLow").ifPresent(estimate::low);
        from.number("ciHigh").ifPresent(estimate::high);
        add(
                from.requiredText("outcome"),
                from,
                Effect.builder()
                        .comparator(Term.printed(groups.get(1)))
                        .groups(groups.stream()
                                .map(name -> GroupResult.builder().name(name).build())
                                .toList())
                        .estimates(estimate.build())
                        .build());
    }

    private void addImpact() {
        Optional<String> impact = source.text("impact");
        if (outcomes.size() == 1 && impact.isPresent()) {
            String only = outcomes.keySet().iterator().next();
            add(only, source, Effect.builder().printed(impact.get()).build());
        }
    }

    private void add(String name, SourceObject from, Effect effect) {
        Outcome base = outcome(from, name);
        List<Effect> all = new ArrayList<>(base.effects());
        all.add(effect);
        outcomes.put(name, base.toBuilder().effects(all).build());
    }

    private Outcome outcome(SourceObject from, String name) {
        Outcome outcome = outcomes.get(name);
        if (outcome == null) {
            throw from.fault("outcome", "expected one that the record lists, found \"" + name + "\"");
        }
        return outcome;
    }
}
