// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import java.util.List;

/** Scans single texts, as the summary of a record. */
final class Scans {
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    private Scans() {}

    /** What the scans find in a text. */
    static List<Finding> of(String text) {
        return of(VALIDATOR, text);
    }

    static List<Finding> of(EvidenceValidator validator, String text) {
        return of(validator, record(text));
    }

    static List<Finding> of(EvidenceValidator validator, EvidenceRecord record) {
        return validator.check(record).findings().stream()
                .filter(finding -> finding.rule().group() == Rule.Group.SCAN)
                .toList();
    }

    /** The ids of the rules that a text breaks, in their order. */
    static List<String> rules(String text) {
        return of(text).stream().map(finding -> finding.rule().id()).toList();
    }

    static EvidenceRecord record(String summary) {
        return EvidenceRecord.builder("1.0", "example:record", new RecordKind("programme"), "A record")
                .summary(summary)
                .build();
    }
}
