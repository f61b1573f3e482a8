// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import io.github.whatworks.evidence.scale.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        if (rating.known().filter(Known.LOST::equals).isPresent()) {
            return wording.say("rating.absence.value-lost");
        }
        if (rating.known().filter(Known.NOT_IN_COPY::equals).isPresent()) {
            return wording.say("rating.notInCopy");
        }
        if (rating.values().isEmpty()) {
            return wording.say("rating.noValue");
        }
        if (!isWhole(rating, scale)) {
            return wording.say("rating.pairIncomplete");
        }
        List<String> parts = new ArrayList<>();
        for (RatingValue value : rating.values()) {
            Optional<Axis> axis = scale.flatMap(known -> known.axisOf(value));
            String words = value(value, axis, scale.isPresent()) + marks(value, axis);
            Optional<String> name = axis.flatMap(Axis::title)
                    .or(value::axis)
                    .filter(title -> rating.values().size() > 1);
            parts.add(name.map(title -> wording.say("rating.axis", "axis", title, "value", words))
                    .orElse(words));
        }
        return String.join(", ", parts);
    }

    /** Whether {@link #values} shows the values at all. */
    boolean isShown(Rating rating) {
        return isWhole(rating, rating.scale().flatMap(scales::find));
    }

    /**
     * Whether no half of a pair is missing or lost. A scale that is not known here may have an axis more
     * than the one value that names its axis.
     */
    private static boolean isWhole(Rating rating, Optional<Scale> scale) {
        List<RatingValue> values = rating.values();
        boolean hasAxes = scale.map(known -> known.axes().size() > 1)
                .orElse(values.stream().anyMatch(value -> value.axis().isPresent()));
        if (!hasAxes) {
            return true;
        }
        boolean allThere = scale.map(known -> known.axes().stream()
                        .allMatch(axis ->
                                values.stream().anyMatch(value -> value.axis().equals(axis.id()))))
                .orElse(values.size() > 1);
        return allThere && values.stream().noneMatch(RatingWords::isMissing);
    }

    private static boolean isMissing(RatingValue value) {
        boolean isLost = value.absence().filter(Absence.VALUE_LOST::equals).isPresent();
        return isLost
                || (shown(value).isEmpty()
                        && value.oneOf().isEmpty()
                        && value.absence().isEmpty());
    }

    private static Optional<String> shown(RatingValue value) {
        return value.code()
                .or(value::printed)
                .or(value::label)
                .or(() -> value.number().map(Decimal::literal))
                .or(() -> value.low().or(value::high).map(Decimal::literal));
    }

    private String value(RatingValue value, Optional<Axis> axis, boolean isKnownScale) {
        if (!value.oneOf().isEmpty()) {
            return wording.say("rating.oneOf", "codes", String.join(" or ", value.oneOf()));
        }
        Optional<Level> level = value.code().flatMap(code -> axis.flatMap(known -> known.level(code)));
        Optional<Absence> absence = value.absence().or(() -> level.flatMap(Level::absence));
        if (absence.isPresent()) {
            return absence(absence.get(), value, level);
        }
        if (shown(value).isEmpty()) {
            return wording.say("rating.noValue");
        }
        if (level.isPresent()) {
            return level(value, level.get(), axis.orElseThrow());
        }
        if (!isKnownScale || axis.filter(known -> known.levels().isEmpty()).isPresent()) {
            String number = number(value, axis);
            return isKnownScale ? number : wording.say("rating.scaleNotHeld", "printed", number);
        }
        return wording.say("rating.notALevel", "printed", printed(value, Optional.empty()));
    }

    private String absence(Absence absence, RatingValue value, Optional<Level> level) {
        Optional<String> printed = value.printed().or(value::label).or(value::code);
        if (absence.equals(Absence.MIXED) && printed.isEmpty()) {
            return wording.say("rating.absence.mixed.notPrinted");
        }
        return wording.sayOr(
                "rating.absence." + absence,
                "rating.absence.other",
                "printed",
                wording.say("rating.quoted", "text", printed.orElse(absence.value())),
                "absence",
                absence.value(),
                "meaning",
                level.flatMap(Level::meaningToShow).orElseGet(() -> wording.say("rating.noMeaning")));
    }

    private String level(RatingValue value, Level level, Axis axis) {
        String shown = printed(value, Optional.of(level));
        Optional<String> meaning = level.meaningToShow();
        if (axis.printedMaximum().isEmpty()) {
            return meaning.map(words -> wording.say("rating.plain", "printed", shown, "meaning", words))
                    .orElseGet(() -> withoutMeaning(shown, value, level));
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
                meaning.orElseGet(() -> wording.say("rating.noWords")));
    }

    private String withoutMeaning(String shown, RatingValue value, Level level) {
        Optional<String> label = level.label()
                .filter(words ->
                        level.verified().filter(Verification.SEEN::equals).isPresent())
                .filter(words -> !shown.contains(words));
        boolean isWord = value.label()
                .or(level::label)
                .or(value::printed)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .isPresent();
        return label.map(words -> wording.say("rating.plain.label", "printed", shown, "label", words))
                .orElseGet(() ->
                        wording.say(isWord ? "rating.plain.noMeaning" : "rating.plain.noWords", "printed", shown));
    }

    /**
     * As printed; the code beside it where the two differ, since the meaning is that of the code. A code
     * that is only a key of a printed word is left out: it would be read as the publisher's own.
     */
    private String printed(RatingValue value, Optional<Level> level) {
        String code = shown(value).orElse("");
        String asPrinted = value.printed().or(value::label).orElse(code);
        String marked = code + String.join("", value.marks());
        if (asPrinted.equals(code) || asPrinted.equals(marked)) {
            return code;
        }
        boolean isWord = Stream.of(value.label(), level.flatMap(Level::label), Optional.of(code))
                .flatMap(Optional::stream)
                .anyMatch(asPrinted::equalsIgnoreCase);
        return isWord
                ? wording.say("rating.quoted", "text", asPrinted)
                : wording.say("rating.printedAs", "code", code, "printed", asPrinted);
    }

    private String number(RatingValue value, Optional<Axis> axis) {
        Optional<String> unit = value.unit().or(() -> axis.flatMap(Axis::unit));
        String text = value.printed()
                .or(value::label)
                .or(() -> value.number().map(Decimal::literal))
                .or(value::code)
                .orElse("");
        String withUnit = unit.filter(name -> !text.contains(name) && !text.isEmpty())
                .map(name -> text + " " + name)
                .orElse(text);
        if (value.low().isEmpty() && value.high().isEmpty()) {
            return withUnit;
        }
        return wording.say(
                "rating.range",
                "printed",
                withUnit,
                "low",
                value.low().map(Decimal::literal).orElseGet(() -> wording.say("estimate.noEnd")),
                "high",
                value.high().map(Decimal::literal).orElseGet(() -> wording.say("estimate.noEnd")));
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
