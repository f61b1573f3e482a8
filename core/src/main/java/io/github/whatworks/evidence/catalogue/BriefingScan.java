// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for personal data in the council's own words with the scan that records are checked with. */
final class BriefingScan {

    private static final String RULES = "text.personal.";

    private BriefingScan() {}

    static List<PersonalDataNotice> of(Briefing briefing) {
        EvidenceValidator validator = EvidenceValidator.standard();
        List<PersonalDataNotice> notices = new ArrayList<>();
        add(validator, "question", Optional.of(briefing.question()), notices);
        add(validator, "decision", briefing.decision(), notices);
        add(validator, "audience", briefing.audience().map(Audience::value), notices);
        for (int i = 0; i < briefing.notKnown().size(); i++) {
            add(validator, "notKnown/" + i, Optional.of(briefing.notKnown().get(i)), notices);
        }
        return List.copyOf(notices);
    }

    private static void add(
            EvidenceValidator validator, String part, Optional<String> text, List<PersonalDataNotice> notices) {
        EvidenceRecord carrier = EvidenceRecord.builder("1.0", "local:briefing", RecordKind.LOCAL_PRACTICE, "Briefing")
                .summary(text.orElse("-"))
                .build();
        for (Finding finding : validator.check(carrier).findings()) {
            String rule = finding.rule().id();
            if (rule.startsWith(RULES)) {
                notices.add(new PersonalDataNotice(part, rule.substring(RULES.length()), finding.found()));
            }
        }
    }
}
