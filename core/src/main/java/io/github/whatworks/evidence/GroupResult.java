// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of one group of a study.
 *
 * @param name the group as printed, such as intervention or comparison
 * @param participants how many it has
 * @param value its value
 * @param spread the standard deviation
 * @param printed the result as printed
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record GroupResult(
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 1000) String> name,
        Optional<@Valid Count> participants,
        Optional<Decimal> value,
        Optional<Decimal> spread,
        Optional<String> printed,
        Extras extras) {

    /** Refuses {@code null}. */
    public GroupResult {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(spread, "spread");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static GroupResultBuilder builder() {
        return new GroupResultBuilder();
    }

    /** A builder that starts from this value. */
    public GroupResultBuilder toBuilder() {
        return new GroupResultBuilder(this);
    }
}
