// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Names a rating scale and its edition: the same digit means different things in different
 * editions.
 *
 * @param id the scale
 * @param edition the edition of the scale
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record ScaleRef(Optional<String> id, Optional<String> edition, Extras extras) {

    /** Refuses {@code null}. */
    public ScaleRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(extras, "extras");
    }

    /** The scale {@code id} in its edition {@code edition}. */
    public static ScaleRef of(String id, String edition) {
        return new ScaleRef(Optional.of(id), Optional.of(edition), Extras.NONE);
    }
}
