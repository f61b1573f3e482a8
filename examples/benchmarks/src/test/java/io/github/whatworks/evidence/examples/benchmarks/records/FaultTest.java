// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FaultTest {
    private static final int MANY = 2000;
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    @Test
    void record_givenNoFault_hasNothingToBeSaidOfIt() {
        RecordSource source = new RecordSource(3, 0);

        for (int i = 0; i < MANY; i++) {
            assertThat(VALIDATOR.checkText(source.record(i)).report().findings())
                    .as("record %d", i)
                    .isEmpty();
        }
    }

    @Test
    void record_givenFaults_breaksTheirRulesAndNoOthers() {
        RecordSource source = new RecordSource(3, 100);
        Set<Fault> seen = EnumSet.noneOf(Fault.class);

        for (int i = 0; i < MANY; i++) {
            Set<Fault> faults = source.faults(i);
            seen.addAll(faults);
            Set<String> found = VALIDATOR.checkText(source.record(i)).report().findings().stream()
                    .map(Finding::rule)
                    .map(rule -> rule.id())
                    .collect(Collectors.toSet());
            assertThat(found)
                    .as("record %d", i)
                    .isEqualTo(faults.stream().map(Fault::rule).collect(Collectors.toSet()));
        }
        assertThat(seen).containsExactly(Fault.values());
    }
}
