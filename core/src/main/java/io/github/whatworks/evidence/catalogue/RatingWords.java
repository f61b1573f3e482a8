// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the values of a rating in words, adding no meaning that the source did not give. */
final class RatingWords {

    private final Scales scales;
    private final Wording wording;

    RatingWords(Scales scales, Wording wording) {
        this.scales = scales;
        this.wording = wording;
    }

    /** The values of a rating, whole: a pair with a half missing is said to be so and not shown. */
    String values(Rating rating) {
        Optional<Scale> scale = rating.scale().flatMap(scales::find);
        if (rating.values().isEmpty()) {
            return wording.say("rating.noValue");
        }
        if (scale.isPresent() && !isComplete(rating, scale.get())) {
            return wording.say("rating.pairIncomplete");
        }
        List<String> parts = new ArrayList<>();
        for (RatingValue value : rating.values()) {
            Optional<Axis> axis = scale.flatMap(known -> known.axisOf(value));
            String words = value(value, axis) + marks(value, axis);
            Optional<String> name =
                    axis.flatMap(Axis::title).filter(title -> rating.values().size() > 1);
            parts.add(name.map(title -> wording.say("rating.axis", "axis", title, "value", words))
                    .orElse(words));
        }
        return String.join(", ", parts);
    }

    private static boolean isComplete(Rating rating, Scale scale) {
        return scale.axes().size() < 2
                || scale.axes().stream()
                        .allMatch(axis -> rating.values().stream()
                                .anyMatch(value -> value.axis().equals(axis.id())));
    }

    private String value(RatingValue value, Optional<Axis> axis) {
        if (!value.oneOf().isEmpty()) {
            return wording.say("rating.oneOf", "codes", String.join(" or ", value.oneOf()));
        }
        String printed = value.printed().or(value::code).orElse("");
        Optional<Level> level = value.code().flatMap(code -> axis.flatMap(known -> known.level(code)));
        Optional<Absence> absence = value.absence().or(() -> level.flatMap(Level::absence));
        if (absence.isPresent()) {
            return absence(absence.get(), printed, level);
        }
        if (level.isPresent()) {
            return level(value.code().orElse(printed), level.get(), axis.orElseThrow());
        }
        boolean openNumber = axis.filter(known -> known.levels().isEmpty()).isPresent();
        if (openNumber) {
            return wording.say(
                    "rating.range",
                    "printed",
                    printed + axis.flatMap(Axis::unit).map(u -> " " + u).orElse(""));
        }
        return axis.isPresent()
                ? wording.say("rating.notALevel", "printed", printed)
                : wording.say("rating.plain.noWords", "printed", printed);
    }

    private String absence(Absence absence, String printed, Optional<Level> level) {
        return wording.sayOr(
                "rating.absence." + absence,
                "rating.absence.other",
                "printed",
                printed,
                "absence",
                absence.value(),
                "meaning",
                level.flatMap(Level::meaningToShow).orElse(wording.say("rating.noWords")));
    }

    private String level(String shown, Level level, Axis axis) {
        Optional<String> meaning = level.meaningToShow();
        if (axis.printedMaximum().isEmpty()) {
            return meaning.map(words -> wording.say("rating.plain", "printed", shown, "meaning", words))
                    .orElseGet(() -> wording.say("rating.plain.noWords", "printed", shown));
        }
        String maximum = axis.printedMaximum().get().literal();
        if (countsUpFromZero(axis)) {
            String after = meaning.map(words -> wording.say("rating.meaning", "meaning", words))
                    .orElseGet(() -> wording.say("rating.noWords.bracket"));
            return wording.say("rating.ofMaximum", "printed", shown, "maximum", maximum, "meaning", after);
        }
        return wording.say(
                "rating.highestPrinted",
                "printed",
                shown,
                "maximum",
                maximum,
                "words",
                meaning.orElse(wording.say("rating.noWords")));
    }

    /** "1 of 2" misleads where a scale also has words and values below zero. */
    private static boolean countsUpFromZero(Axis axis) {
        return axis.levels().stream()
                .allMatch(level -> level.code().orElse("").chars().allMatch(c -> c >= '0' && c <= '9'));
    }

    private String marks(RatingValue value, Optional<Axis> axis) {
        StringBuilder out = new StringBuilder();
        for (String mark : value.marks()) {
            Optional<String> meaning = axis.stream()
                    .flatMap(known -> known.marks().stream())
                    .filter(known -> known.code().filter(mark::equals).isPresent())
                    .flatMap(known -> known.meaningToShow().stream())
                    .findFirst();
            out.append(meaning.map(words -> wording.say("rating.mark", "mark", mark, "meaning", words))
                    .orElseGet(() -> wording.say("rating.mark.unknown", "mark", mark)));
        }
        return out.toString();
    }
}
