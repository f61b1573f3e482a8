// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
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

    /** A record that the exchange profile has nothing against. */
    static EvidenceRecord sound(String id, int version, String title) {
        return record(id, title).toBuilder()
                .version(version)
                .provenance(Provenance.builder()
                        .publisher("Example Foundation")
                        .licence("NOT_STATED")
                        .sources(List.of(Source.builder()
                                .url("https://example.org/" + id.substring(id.indexOf(':') + 1))
                                .role(SourceRole.PUBLISHER_PAGE)
                                .status(SourceStatus.LIVE)
                                .readOn(PartialDate.of("2026-11"))
                                .build()))
                        .build())
                .build();
    }

    static EvidenceRecord withdrawn(String id, int version, String title) {
        return sound(id, version, title).toBuilder()
                .status(RecordStatus.WITHDRAWN)
                .withdrawal(WITHDRAWN.withdrawal().orElseThrow().toBuilder()
                        .on(PartialDate.of("2026-11"))
                        .build())
                .build();
    }

    static EvidenceRecord record(String id, String title) {
        return EvidenceRecord.builder("1.0", id, RecordKind.PROGRAMME, title)
                .version(1)
                .status(RecordStatus.PUBLISHED)
                .build();
    }
}
