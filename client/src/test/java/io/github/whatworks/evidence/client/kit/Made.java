// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;

/** Made-up records. */
final class Made {

    static final EvidenceRecord HOME = record("example:home-visits", 1, "Home Visits");
    static final EvidenceRecord HOME_2 = record("example:home-visits", 2, "Home visits for all");
    static final EvidenceRecord CLUB = record("example:after-school", 1, "After-school club");
    static final EvidenceRecord CLUB_GONE = record("example:after-school", 2, "After-school club").toBuilder()
            .status(RecordStatus.WITHDRAWN)
            .withdrawal(Withdrawal.builder()
                    .safety(Safety.URGENT)
                    .reason("Harm was reported.")
                    .build())
            .build();

    private Made() {}

    private static EvidenceRecord record(String id, int version, String title) {
        return EvidenceRecord.builder("1.0", id, RecordKind.PROGRAMME, title)
                .version(version)
                .build();
    }
}
