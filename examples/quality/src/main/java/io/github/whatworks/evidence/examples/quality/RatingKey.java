// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names what a rating says, whole: a pair is one value, and half a pair is none. */
final class RatingKey {
    private final Scales scales;

    RatingKey(Scales scales) {
        this.scales = scales;
    }

    /** The scale with its edition. */
    static String scale(Rating rating) {
        return rating.scale()
                .map(scale -> scale.id().orElse("(no scale)")
                        + scale.edition().map(edition -> " " + edition).orElse(" (no edition)"))
                .orElse("(no scale)");
    }

    /** The scale with its edition, and the value on all its axes. */
    String level(Rating rating) {
        return scale(rating) + ": " + value(rating);
    }

    private String value(Rating rating) {
        if (rating.values().isEmpty()) {
            return "(no value)";
        }
        if (rating.values().size() < axes(rating.scale())) {
            return "(half of a pair)";
        }
        return rating.values().stream()
                .sorted(Comparator.comparing(value -> value.axis().orElse("")))
                .map(value -> value.axis().map(axis -> axis + " ").orElse("") + value(value))
                .collect(Collectors.joining(", "));
    }

    private int axes(Optional<ScaleRef> scale) {
        return scale.flatMap(scales::find).map(Scale::axes).map(List::size).orElse(1);
    }

    private static String value(RatingValue value) {
        String marks = String.join("", value.marks());
        if (!value.oneOf().isEmpty()) {
            return String.join(" or ", value.oneOf()) + marks;
        }
        return value.code()
                .or(() -> value.absence().map(Absence::value))
                .or(() -> value.number().map(Decimal::literal))
                .or(value::printed)
                .map(text -> text + marks)
                .orElse("(not given)");
    }
}
