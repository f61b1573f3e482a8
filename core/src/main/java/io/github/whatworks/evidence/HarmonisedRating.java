// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A rating translated by a named mapping. It stands beside the native rating and never replaces
 * it.
 *
 * @param mapping the mapping
 * @param edition its edition
 * @param scale the scale translated to
 * @param code the code on that scale
 * @param match how well the codes correspond
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record HarmonisedRating(
        Optional<@NotBlank @Size(max = 200) String> mapping,
        Optional<@NotBlank @Size(max = 200) String> edition,
        Optional<@NotNull @Valid ScaleRef> scale,
        Optional<String> code,
        Optional<@NotNull MappingMatch> match,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public HarmonisedRating {
        Objects.requireNonNull(mapping, "mapping");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(match, "match");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static HarmonisedRatingBuilder builder() {
        return new HarmonisedRatingBuilder();
    }

    /** A builder that starts from this value. */
    public HarmonisedRatingBuilder toBuilder() {
        return new HarmonisedRatingBuilder(this);
    }
}
