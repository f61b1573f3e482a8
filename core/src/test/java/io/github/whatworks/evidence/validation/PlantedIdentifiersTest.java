// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.text.Planted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every identifier is found in every form that people type, by its own rule, and no message gives it away. */
class PlantedIdentifiersTest {
    private static final List<Planted> PLANTED = Planted.each(100);

    @Test
    void everyForm_isFoundByItsRule_andByNoOther() {
        assertThat(PLANTED).hasSizeGreaterThan(5000);
        assertThat(PLANTED)
                .filteredOn(planted -> !Scans.rules(planted.text())
                        .equals(List.of(ScanRules.of(planted.fault()).id())))
                .isEmpty();
    }

    @Test
    void findings_neverHoldTheValue_evenWhereValuesAreAskedFor() {
        EvidenceValidator showing = EvidenceValidator.standard().withValues(true);

        assertThat(PLANTED).filteredOn(planted -> isGivenAway(showing, planted)).isEmpty();
    }

    private static boolean isGivenAway(EvidenceValidator validator, Planted planted) {
        Report report = validator.check(Scans.record(planted.text()));
        return report.toString().contains(planted.value())
                || report.findings().stream()
                        .anyMatch(finding -> finding.value().isPresent()
                                || finding.toString().contains(planted.value())
                                || finding.message().contains(planted.value()));
    }
}
