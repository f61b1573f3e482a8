// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;

/**
 * How many there are of something; "about" and "more than" survive.
 *
 * @param of what is counted
 * @param number the number
 * @param qualifier how exact it is
 * @param printed the text as printed
 * @param what what exactly is counted, as printed, such as {@code eligible studies}
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Count(
        Optional<@NotNull CountOf> of,
        Optional<Decimal> number,
        Optional<CountQualifier> qualifier,
        Optional<String> printed,
        Optional<String> what,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Count {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static CountBuilder builder() {
        return new CountBuilder();
    }

    /** A builder that starts from this value. */
    public CountBuilder toBuilder() {
        return new CountBuilder(this);
    }
}
