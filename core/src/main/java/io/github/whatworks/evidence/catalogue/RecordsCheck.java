// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the records that are arriving to the exchange profile. */
final class RecordsCheck {

    /** So many are named, each with its first error. */
    private static final int NAMED = 10;

    private final List<String> named = new ArrayList<>();
    private int faulty;

    private RecordsCheck() {}

    /** Which of {@code records} have an error, in a sentence; empty if none has. */
    static Optional<String> of(List<EvidenceRecord> records) {
        RecordsCheck check = new RecordsCheck();
        EvidenceValidator validator = EvidenceValidator.standard().withProfile(Profile.EXCHANGE);
        records.forEach(record -> check.look(record, validator));
        return check.sentence();
    }

    private void look(EvidenceRecord record, EvidenceValidator validator) {
        Optional<Finding> error = validator.check(record).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst();
        if (error.isPresent()) {
            faulty++;
            if (faulty <= NAMED) {
                String pointer = error.get().pointer();
                named.add(record.id() + " (" + error.get().rule().id() + (pointer.isEmpty() ? "" : " at " + pointer)
                        + ")");
            }
        }
    }

    private Optional<String> sentence() {
        if (faulty == 0) {
            return Optional.empty();
        }
        String list = String.join(", ", named);
        int more = faulty - named.size();
        return Optional.of(Wording.bundled()
                .say(
                        faulty == 1 ? "import.faulty.one" : "import.faulty.many",
                        "count",
                        faulty,
                        "records",
                        more == 0 ? list : list + " and " + more + " more"));
    }
}
