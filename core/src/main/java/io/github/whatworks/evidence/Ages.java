// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The ages that a population has: the text as printed, the bands read from it, and named groups.
 *
 * @param text the text as printed
 * @param bands the bands an editor or reader took from the text; empty where it could not be read
 * @param groups age groups as printed, such as {@code Toddlers}
 * @param note what to know about it, such as text that contradicts the bands
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Ages(
        Optional<String> text, List<@Valid AgeBand> bands, List<String> groups, Optional<String> note, Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Ages {
        Objects.requireNonNull(text, "text");
        bands = List.copyOf(bands);
        groups = List.copyOf(groups);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static AgesBuilder builder() {
        return new AgesBuilder();
    }

    /** A builder that starts from this value. */
    public AgesBuilder toBuilder() {
        return new AgesBuilder(this);
    }

    /** Whether {@code age} lies in any of the bands; {@code false} where there are none, which excludes nobody. */
    public boolean contains(Age age) {
        return bands.stream().anyMatch(band -> band.contains(age));
    }

    /** Whether there is any band to compare an age with. */
    public boolean stated() {
        return !bands.isEmpty();
    }
}
