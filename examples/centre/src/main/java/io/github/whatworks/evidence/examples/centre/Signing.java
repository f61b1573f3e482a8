// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.util.List;
import java.util.Optional;

/** Signs what a generation states, in the name of a Centre. */
record Signing(CentreFile identity, CentreKeys keys) {

    /** The keys that may sign the next manifest. */
    List<CentreKey> publicKeys() {
        return keys.publicKeys();
    }

    byte[] manifest(Generation generation, SnapshotManifest.BulkFile referenceData) {
        SnapshotManifest unsigned = new SnapshotManifest(
                identity.id(),
                Optional.of(identity.standing()),
                generation.number(),
                generation.previous(),
                generation.issuedAt(),
                generation.expiresAt(),
                generation.count(),
                generation.root(),
                new SnapshotManifest.BulkFile(generation.path(), generation.size(), generation.sha256()),
                Optional.of(referenceData),
                publicKeys(),
                Optional.empty());
        return keys.sign(unsigned).toJson();
    }
}
