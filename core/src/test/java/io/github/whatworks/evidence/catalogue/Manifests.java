// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Changes to a manifest before it is signed. */
final class Manifests {

    private Manifests() {}

    /** The same issued an hour later. */
    static UnaryOperator<SnapshotManifest> later() {
        return m -> between(m.issuedAt().plusSeconds(3600), m.expiresAt().plusSeconds(3600))
                .apply(m);
    }

    static UnaryOperator<SnapshotManifest> issued(Instant from, Duration life) {
        return between(from, from.plus(life));
    }

    private static UnaryOperator<SnapshotManifest> between(Instant from, Instant to) {
        return m -> new SnapshotManifest(
                m.centreId(),
                m.standing(),
                m.generation(),
                m.previousGeneration(),
                from,
                to,
                m.count(),
                m.root(),
                m.snapshot(),
                m.referenceData(),
                m.keys(),
                m.signature());
    }
}
