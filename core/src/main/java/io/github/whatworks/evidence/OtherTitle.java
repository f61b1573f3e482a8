// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * Another title of the same thing.
 *
 * @param title the title
 * @param kind what it is: {@code former}, {@code also}, {@code short}
 * @param note who uses it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record OtherTitle(
        Optional<@NotBlank @Size(max = 1000) String> title,
        Optional<String> kind,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public OtherTitle {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }
}
