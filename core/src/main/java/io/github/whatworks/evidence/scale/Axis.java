// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Extras;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One axis of a scale: effectiveness, say, or strength of evidence.
 *
 * @param id the axis; empty where the scale has only one
 * @param title its name
 * @param unit the unit, where the values are open numbers
 * @param order how its positions are ordered
 * @param printedMaximum the highest value that the publisher prints
 * @param levels its levels, and the codes that stand apart from them
 * @param marks marks that may stand beside a code and do not change its place
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record Axis(
        Optional<String> id,
        Optional<String> title,
        Optional<String> unit,
        Optional<ScaleOrder> order,
        Optional<Decimal> printedMaximum,
        List<Level> levels,
        List<Level> marks,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Axis {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(printedMaximum, "printedMaximum");
        levels = List.copyOf(levels);
        marks = List.copyOf(marks);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static AxisBuilder builder() {
        return new AxisBuilder();
    }

    /** A builder that starts from this value. */
    public AxisBuilder toBuilder() {
        return new AxisBuilder(this);
    }

    /** The level with this code, if the axis has it. */
    public Optional<Level> level(String code) {
        return levels.stream()
                .filter(level -> level.code().filter(code::equals).isPresent())
                .findFirst();
    }
}
