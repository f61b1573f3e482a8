// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

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
public record Identifier(Optional<String> scheme, Optional<String> value, Optional<String> note, Extras extras) {

    /** Refuses {@code null}. */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }
}
