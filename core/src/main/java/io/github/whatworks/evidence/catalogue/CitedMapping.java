// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.TopicMapping;
import java.util.Objects;
import java.util.Optional;

/**
 * The mapping that led to a cited record, by its name alone: never the code that was looked up.
 *
 * @param id the mapping
 * @param edition its edition
 * @param owner who answers for it
 * @param extras members with no component here
 */
public record CitedMapping(Optional<String> id, Optional<String> edition, Optional<String> owner, Extras extras) {

    /** Refuses {@code null}. */
    public CitedMapping {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(extras, "extras");
    }

    static CitedMapping of(TopicMapping mapping) {
        return new CitedMapping(mapping.id(), mapping.edition(), mapping.owner(), Extras.NONE);
    }
}
