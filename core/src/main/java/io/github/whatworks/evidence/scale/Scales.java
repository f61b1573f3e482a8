// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.ScaleRef;
import java.util.List;
import java.util.Optional;

/**
 * The scales in use. Immutable and safe to share between threads.
 *
 * @param scales the scales, one entry an edition
 */
public record Scales(List<Scale> scales) {

    /** Copies the list. */
    public Scales {
        scales = List.copyOf(scales);
    }

    /** The scale that {@code ref} names; both id (or alias) and edition have to agree. */
    public Optional<Scale> find(ScaleRef ref) {
        return ref.id()
                .flatMap(id -> scales.stream()
                        .filter(scale ->
                                scale.id().equals(ref.id()) || scale.aliases().contains(id))
                        .filter(scale -> scale.edition().equals(ref.edition()))
                        .findFirst());
    }
}
