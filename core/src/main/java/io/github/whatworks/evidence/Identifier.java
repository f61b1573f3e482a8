// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * Another identifier of the same thing.
 *
 * @param scheme the kind of identifier, such as {@code doi}
 * @param value the identifier
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Identifier(
        Optional<@NotBlank @Size(max = 200) String> scheme,
        Optional<@NotBlank @Size(max = 1000) String> value,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }
}
