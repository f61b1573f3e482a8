// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

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
public record Note(Optional<String> text, Optional<String> by, Optional<String> about, Extras extras) {

    /** Refuses {@code null}. */
    public Note {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(extras, "extras");
    }
}
