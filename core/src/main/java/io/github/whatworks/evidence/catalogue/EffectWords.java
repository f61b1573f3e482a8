// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.GroupResult;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a result in words as the source gives it; which way is wanted is said only where the source says it. */
final class EffectWords {

    private final Scales scales;
    private final Wording wording;
    private final CountWords counts;

    EffectWords(Scales scales, Wording wording) {
        this.scales = scales;
        this.wording = wording;
        this.counts = new CountWords(wording);
    }

    String of(Effect effect) {
        List<String> parts = new ArrayList<>();
        effect.printed().ifPresent(parts::add);
        effect.finding().ifPresent(text -> parts.add(wording.say("effect.finding", "text", text)));
        effect.measure().ifPresent(text -> parts.add(wording.say("effect.measure", "text", text)));
        effect.informant().ifPresent(text -> parts.add(wording.say("effect.informant", "text", text)));
        effect.timeframe().ifPresent(text -> parts.add(wording.say("effect.timeframe", "text", text)));
        effect.longTerm().filter(marked -> marked).ifPresent(marked -> parts.add(wording.say("effect.longTerm")));
        effect.population().ifPresent(text -> parts.add(wording.say("effect.population", "text", text)));
        effect.groups().forEach(group -> parts.add(group(group)));
        effect.estimates().forEach(estimate -> parts.add(estimate(estimate)));
        effect.betterWhen().ifPresent(way -> parts.add(wording.sayOr("effect.wanted." + way, "effect.wanted.other")));
        effect.significant()
                .ifPresent(said -> parts.add(wording.say(said ? "effect.significant" : "effect.notSignificant")));
        effect.participants().ifPresent(count -> parts.add(counts.of(count)));
        effect.counts().forEach(count -> parts.add(counts.of(count)));
        if (!effect.studies().isEmpty()) {
            parts.add(wording.say("effect.studies", "text", String.join(", ", effect.studies())));
        }
        effect.note().ifPresent(parts::add);
        return parts.isEmpty() ? wording.say("effect.empty") : String.join("; ", parts);
    }

    /** What the numbers of a result are, for the scales that are known here. */
    List<String> scalesOf(Effect effect) {
        return effect.estimates().stream()
                .flatMap(estimate -> scale(estimate).stream())
                .map(scale -> wording.say(
                        "effect.scale",
                        "title",
                        scale.shortTitle().or(scale::title).orElse(""),
                        "rates",
                        scale.rates().orElseGet(() -> wording.say("effect.scaleUnknown"))))
                .distinct()
                .toList();
    }

    private String group(GroupResult group) {
        String name = group.name().orElseGet(() -> wording.say("effect.group.noName"));
        String value = group.printed()
                .or(() -> group.value().map(number -> number.literal()))
                .orElseGet(() -> wording.say("effect.group.noValue"));
        return wording.say("rating.subject", "name", name, "value", value);
    }

    private String estimate(Estimate estimate) {
        String name = scale(estimate)
                .flatMap(Scale::shortTitle)
                .or(() -> estimate.statistic()
                        .map(kind -> wording.sayOr("statistic." + kind, "statistic.other", "kind", kind.value())))
                .orElseGet(() -> wording.say("statistic.notStated"));
        String kind = estimate.pointKind()
                .map(how -> wording.say("estimate.pointKind", "kind", how))
                .orElse("");
        String unit = estimate.unit().map(of -> " " + of).orElse("");
        String value = estimate.printed()
                .or(() -> estimate.point().map(point -> point.literal() + unit))
                .orElseGet(() -> wording.say("estimate.noPoint"));
        String p =
                estimate.p().map(text -> wording.say("estimate.p", "p", text)).orElse("");
        return wording.say(
                "estimate", "name", name, "kind", kind, "value", value, "interval", interval(estimate), "p", p);
    }

    private String interval(Estimate estimate) {
        if (estimate.low().isEmpty() && estimate.high().isEmpty()) {
            return "";
        }
        String kind = estimate.interval()
                .map(known -> wording.sayOr("interval." + known, "interval.other", "kind", known.value()))
                .orElseGet(() -> wording.say("interval.notStated"));
        return wording.say(
                "estimate.interval",
                "kind",
                kind,
                "low",
                estimate.low().map(end -> end.literal()).orElseGet(() -> wording.say("estimate.noEnd")),
                "high",
                estimate.high().map(end -> end.literal()).orElseGet(() -> wording.say("estimate.noEnd")));
    }

    private Optional<Scale> scale(Estimate estimate) {
        Optional<ScaleRef> ref = estimate.scale();
        return ref.flatMap(scales::find);
    }
}
