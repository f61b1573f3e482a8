// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A remark that is part of the record.
 *
 * @param text the remark
 * @param by who makes it
 * @param about what it is about, as a JSON Pointer
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Note(
        Optional<@NotBlank @Size(max = 20000) String> text,
        Optional<String> by,
        Optional<String> about,
        Extras extras) {

    /** Refuses {@code null}. */
    public Note {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(extras, "extras");
    }
}
