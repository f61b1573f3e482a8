// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;
import java.util.Optional;

/**
 * What is to be read in place of evidence that was superseded or withdrawn.
 *
 * @param id the id of its record, where it has one
 * @param title its title, where that is known
 */
public record Replacement(Optional<String> id, Optional<String> title) {

    /** Refuses {@code null}. */
    public Replacement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
