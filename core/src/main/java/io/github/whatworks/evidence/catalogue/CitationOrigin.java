// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The copy that a record was cited from, and the Centre that sent it.
 *
 * @param centreId the Centre
 * @param standing what that Centre says it is, such as {@code official} or {@code demonstration}
 * @param generation the number of the publication
 * @param issuedAt when the Centre issued it
 * @param retrievedAt when the copy took it in
 * @param expiresAt when its life ended
 * @param extras members with no component here
 */
public record CitationOrigin(
        String centreId,
        Optional<String> standing,
        long generation,
        Instant issuedAt,
        Instant retrievedAt,
        Instant expiresAt,
        Extras extras) {

    /** Refuses {@code null}. */
    public CitationOrigin {
        Objects.requireNonNull(centreId, "centreId");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(retrievedAt, "retrievedAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
        Objects.requireNonNull(extras, "extras");
    }

    static CitationOrigin of(Freshness copy) {
        return new CitationOrigin(
                copy.centreId(),
                copy.standing(),
                copy.generation(),
                copy.issuedAt(),
                copy.retrievedAt(),
                copy.expiresAt(),
                Extras.NONE);
    }
}
