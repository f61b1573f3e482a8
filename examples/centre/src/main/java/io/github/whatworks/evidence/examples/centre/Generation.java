// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One publication of the Centre: what its manifest states, without the signature.
 *
 * @param number rising
 * @param previous the one before, if there was one
 * @param madeAt when its records were put in
 * @param issuedAt when its life began, which is later than {@code madeAt} once it was renewed
 * @param expiresAt when its life ends
 * @param count how many records its bulk file holds
 * @param root the digest over their ids, versions and digests
 * @param size the size of the bulk file in bytes
 * @param sha256 the digest of the bulk file
 */
record Generation(
        long number,
        Optional<Long> previous,
        Instant madeAt,
        Instant issuedAt,
        Instant expiresAt,
        long count,
        String root,
        long size,
        String sha256) {

    /** How long a publication is good for; copies call it stale after half of that. */
    static final Duration LIFE = Duration.ofDays(30);

    static Generation of(long number, Optional<Long> previous, Instant now, BulkFile file) {
        return new Generation(
                number, previous, now, now, now.plus(LIFE), file.count(), file.root(), file.size(), file.sha256());
    }

    boolean isStale(Instant now) {
        return now.isAfter(issuedAt.plus(Duration.between(issuedAt, expiresAt).dividedBy(2)));
    }

    Generation renewed(Instant now) {
        return new Generation(number, previous, madeAt, now, now.plus(LIFE), count, root, size, sha256);
    }

    String path() {
        return "snapshots/" + number + ".ndjson.gz";
    }
}
