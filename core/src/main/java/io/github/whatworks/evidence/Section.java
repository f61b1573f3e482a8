// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A named part of the description, which may carry ratings of its own.
 *
 * @param name which part it is
 * @param heading its heading as printed
 * @param text its text
 * @param ratings ratings of this section
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Section(
        Optional<SectionName> name,
        Optional<@Size(max = 1000) String> heading,
        Optional<@Size(max = 100000) String> text,
        List<@Valid Rating> ratings,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Section {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
        ratings = List.copyOf(ratings);
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static SectionBuilder builder() {
        return new SectionBuilder();
    }

    /** A builder that starts from this value. */
    public SectionBuilder toBuilder() {
        return new SectionBuilder(this);
    }
}
