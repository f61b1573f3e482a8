// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import java.util.List;

/** Made-up records. */
final class Samples {

    static final EvidenceRecord FIRST = record("example:alpha", "Alpha, a made-up programme");
    static final EvidenceRecord SECOND = record("example:b.e_t-a2", "Beta, another");
    static final EvidenceRecord WITHDRAWN = record("example:gamma", "Gamma, withdrawn").toBuilder()
            .status(RecordStatus.WITHDRAWN)
            .withdrawal(Withdrawal.builder()
                    .safety(Safety.URGENT)
                    .reason("A made-up reason.")
                    .successor("example:alpha")
                    .build())
            .build();

    /** Not in the order of their ids, on purpose. */
    static final List<EvidenceRecord> ALL = List.of(SECOND, WITHDRAWN, FIRST);

    private Samples() {}

    static EvidenceRecord record(String id, String title) {
        return EvidenceRecord.builder("1.0", id, RecordKind.PROGRAMME, title)
                .version(1)
                .status(RecordStatus.PUBLISHED)
                .build();
    }
}
