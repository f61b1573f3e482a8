// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import java.io.ByteArrayInputStream;

/**
 * What a Centre offers a copy.
 *
 * @param centre what it says of itself
 * @param manifest what it signed
 * @param manifestJson the same, as it was signed
 * @param standing what it says it is: signed where the manifest says so
 */
record Offer(ServiceDocument centre, SnapshotManifest manifest, SnapshotSource.Part manifestJson, String standing) {

    static Offer of(ServiceDocument centre, SnapshotManifest manifest, byte[] json) {
        return new Offer(
                centre,
                manifest,
                () -> new ByteArrayInputStream(json),
                manifest.standing().orElse(centre.standing()));
    }
}
