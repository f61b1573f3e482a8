// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what a rating refers to on its scale, without allocating. */
final class OnScale {
    /** Why a rule that needs the scale was not tried. */
    static final String UNKNOWN = "the scale is not known here in that edition";

    private OnScale() {}

    /** The scale of {@code rating}; where it is not known, the rule that is tried is skipped. */
    static @Nullable Scale of(Rating rating, Inspection in) {
        Scale scale = named(rating.scale(), in);
        if (scale == null) {
            in.skip(UNKNOWN);
        }
        return scale;
    }

    /** The scale that is named, if it is known in that edition. */
    static @Nullable Scale named(Optional<ScaleRef> ref, Inspection in) {
        return ref.isEmpty() ? null : in.scale(ref.get());
    }

    /** The axis that {@code value} is on: the one it names, or the only one there is. */
    static @Nullable Axis axis(Scale scale, RatingValue value) {
        List<Axis> axes = scale.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).id().equals(value.axis())) {
                return axes.get(i);
            }
        }
        boolean only = axes.size() == 1;
        return only
                        && (value.axis().isEmpty()
                                || isItsTitle(axes.get(0), value.axis().get()))
                ? axes.get(0)
                : null;
    }

    /** The level of {@code axis} with the code {@code code}. */
    static @Nullable Level level(Axis axis, String code) {
        return find(axis.levels(), code);
    }

    /** The mark of {@code axis} with the code {@code code}. */
    static @Nullable Level mark(Axis axis, String code) {
        return find(axis.marks(), code);
    }

    private static @Nullable Level find(List<Level> levels, String code) {
        for (int i = 0; i < levels.size(); i++) {
            Optional<String> known = levels.get(i).code();
            if (known.isPresent() && known.get().equals(code)) {
                return levels.get(i);
            }
        }
        return null;
    }

    /** An axis that has no id may be named by its title. */
    private static boolean isItsTitle(Axis axis, String name) {
        return axis.id().isEmpty()
                && axis.title().isPresent()
                && Words.same(axis.title().get(), name);
    }
}
