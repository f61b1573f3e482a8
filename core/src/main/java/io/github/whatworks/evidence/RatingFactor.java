// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A part or ground of a rating: a reason for rating down, or an item of a checklist.
 *
 * @param name the factor as printed, such as {@code risk of bias}
 * @param code its code
 * @param printed its value as printed
 * @param change by how much it moves the rating, where that is printed
 * @param reason why
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record RatingFactor(
        Optional<@NotBlank @Size(max = 1000) String> name,
        Optional<String> code,
        Optional<String> printed,
        Optional<Decimal> change,
        Optional<String> reason,
        Extras extras) {

    /** Refuses {@code null}. */
    public RatingFactor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static RatingFactorBuilder builder() {
        return new RatingFactorBuilder();
    }

    /** A builder that starts from this value. */
    public RatingFactorBuilder toBuilder() {
        return new RatingFactorBuilder(this);
    }
}
