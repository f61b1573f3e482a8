// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RatingValueBuilder;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Values of the scales and code lists that come with the library. */
final class Bundled {
    private static final String TOPICS = "evidence-topics";
    private static final ReferenceData DATA = ReferenceData.bundled();
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(0|[1-9]\\d*)");

    private Bundled() {}

    /** A topic of a list in an edition. */
    record Coded(String list, String edition, String code) {}

    static Arbitrary<ScaleRef> scales() {
        return Arbitraries.of(DATA.scales().scales()).map(Bundled::reference);
    }

    /** Ratings with nothing but the scale, a value on each of its axes, and how they are known. */
    static Arbitrary<Rating> ratings() {
        return Arbitraries.of(DATA.scales().scales()).flatMap(Bundled::ratings);
    }

    static Arbitrary<Coded> topics() {
        CodeList topics = DATA.codeLists().find(TOPICS).orElseThrow();
        String edition = topics.edition().orElseThrow();
        List<Coded> coded = topics.codes().stream()
                .flatMap(entry -> entry.code().stream())
                .map(code -> new Coded(TOPICS, edition, code))
                .toList();
        return Arbitraries.of(coded);
    }

    private static ScaleRef reference(Scale scale) {
        return ScaleRef.of(scale.id().orElseThrow(), scale.edition().orElseThrow());
    }

    private static Arbitrary<Rating> ratings(Scale scale) {
        List<Arbitrary<RatingValue>> values = new ArrayList<>();
        scale.axes().forEach(axis -> values.add(values(axis)));
        return Combinators.combine(
                        Combinators.combine(values).as(all -> all), Arbitraries.of(Known.PRINTED, Known.FROM_MIRROR))
                .as((all, known) -> Rating.builder()
                        .scale(reference(scale))
                        .values(all)
                        .known(known)
                        .build());
    }

    private static Arbitrary<RatingValue> values(Axis axis) {
        if (axis.levels().isEmpty()) {
            return Arbitraries.integers().between(-50, 50).map(number -> {
                RatingValueBuilder value = start(axis).printed("" + number).number(Decimal.of(number));
                axis.unit().ifPresent(value::unit);
                return value.build();
            });
        }
        Arbitrary<Level> levels = Arbitraries.of(axis.levels());
        if (axis.marks().isEmpty()) {
            return levels.map(level -> value(axis, level).build());
        }
        Arbitrary<List<String>> marks = Arbitraries.of(axis.marks())
                .map(mark -> mark.code().orElseThrow())
                .list()
                .ofMaxSize(1);
        return Combinators.combine(levels, marks).as((level, beside) -> {
            String printed = level.code().orElseThrow() + String.join("", beside);
            return value(axis, level).marks(beside).printed(printed).build();
        });
    }

    private static RatingValueBuilder value(Axis axis, Level level) {
        String code = level.code().orElseThrow();
        RatingValueBuilder value = start(axis).code(code).printed(level.label().orElse(code));
        level.label().ifPresent(value::label);
        level.absence().ifPresent(value::absence);
        axis.printedMaximum().ifPresent(value::printedMaximum);
        if (WHOLE_NUMBER.matcher(code).matches()) {
            value.number(Decimal.of(code));
        }
        return value;
    }

    private static RatingValueBuilder start(Axis axis) {
        RatingValueBuilder value = RatingValue.builder();
        axis.id().ifPresent(value::axis);
        return value;
    }
}
