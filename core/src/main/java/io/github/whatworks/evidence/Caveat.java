// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A caution that travels with every rating shown.
 *
 * @param text the caution
 * @param saidBy who says it
 * @param about what it is about
 * @param source where it was read
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Caveat(
        Optional<@NotBlank @Size(max = 20000) String> text,
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 1000) String> saidBy,
        Optional<String> about,
        Optional<@Valid Source> source,
        Extras extras) {

    /** Refuses {@code null}. */
    public Caveat {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(saidBy, "saidBy");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static CaveatBuilder builder() {
        return new CaveatBuilder();
    }

    /** A builder that starts from this value. */
    public CaveatBuilder toBuilder() {
        return new CaveatBuilder(this);
    }
}
