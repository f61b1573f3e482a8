// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;

/** Made-up records. */
final class Samples {

    static final EvidenceRecord ALPHA = record("test:alpha", "Alpha, a made-up programme");
    static final EvidenceRecord BETA = record("test:beta", "Beta, another");

    private Samples() {}

    private static EvidenceRecord record(String id, String title) {
        return EvidenceRecord.builder("1.0", id, RecordKind.PROGRAMME, title)
                .version(1)
                .build();
    }
}
