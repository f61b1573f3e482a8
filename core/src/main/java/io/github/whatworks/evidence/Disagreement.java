// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A source that says otherwise than the record does. It takes nothing back: both stand, with
 * their sources.
 *
 * @param about what it is about, as a JSON Pointer
 * @param says what the source says, as printed
 * @param source the source
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Disagreement(
        Optional<String> about,
        Optional<@NotBlank @Size(max = 20000) String> says,
        Optional<@Valid Source> source,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Disagreement {
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static DisagreementBuilder builder() {
        return new DisagreementBuilder();
    }

    /** A builder that starts from this value. */
    public DisagreementBuilder toBuilder() {
        return new DisagreementBuilder(this);
    }
}
