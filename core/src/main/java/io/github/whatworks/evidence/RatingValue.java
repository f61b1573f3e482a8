// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One printed value of a rating, on one axis of its scale.
 *
 * <p>A pair such as effectiveness and strength of evidence is one {@link Rating} with two of
 * these: the halves are not ratings by themselves. A value that may be one of several codes (a
 * level whose plus sign was drawn as a picture) has no {@code code} and lists them in {@code
 * oneOf}.
 *
 * @param axis the axis of the scale; empty where the scale has only one
 * @param code the code within the scale
 * @param oneOf the codes it may be, where the code is not known
 * @param marks marks beside the code that do not change its place, such as {@code *} for mixed
 * findings
 * @param printed the text as printed
 * @param label the label as printed
 * @param number the number, only where the publisher prints one
 * @param printedMaximum the maximum that is printed beside it
 * @param low the lower end, where a range is printed
 * @param high the upper end, where a range is printed
 * @param unit the unit of the numbers
 * @param absence why there is no code
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record RatingValue(
        Optional<String> axis,
        Optional<@Size(max = 200) String> code,
        List<String> oneOf,
        List<String> marks,
        Optional<@Size(max = 1000) String> printed,
        Optional<@Size(max = 1000) String> label,
        Optional<Decimal> number,
        Optional<Decimal> printedMaximum,
        Optional<Decimal> low,
        Optional<Decimal> high,
        Optional<String> unit,
        Optional<Absence> absence,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public RatingValue {
        Objects.requireNonNull(axis, "axis");
        Objects.requireNonNull(code, "code");
        oneOf = List.copyOf(oneOf);
        marks = List.copyOf(marks);
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(printedMaximum, "printedMaximum");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(absence, "absence");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static RatingValueBuilder builder() {
        return new RatingValueBuilder();
    }

    /** A builder that starts from this value. */
    public RatingValueBuilder toBuilder() {
        return new RatingValueBuilder(this);
    }
}
