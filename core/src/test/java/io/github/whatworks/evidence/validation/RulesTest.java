// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The catalogue of the rules as a whole. */
class RulesTest {
    private static final Path IDS = Path.of("src/test/resources/validation/rule-ids.txt");

    @Test
    void rules_areManyAndHaveIdsOfTheirOwn() {
        assertThat(Rules.all()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRule_saysWhatItHolds_why_andHowMuchItMatters() {
        assertThat(Rules.all()).allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*){1,3}");
            assertThat(rule.meaning()).matches("[A-Z].{10,119}").doesNotEndWith(".");
            assertThat(rule.rationale()).matches("[A-Z].{20,}\\.");
            assertThat(Profile.values())
                    .anyMatch(profile -> rule.severity(profile).isPresent());
        });
    }

    /** No record can break the rule about the check itself. */
    @Test
    void everyRule_hasAnExampleEachWay() {
        assertThat(Rules.all())
                .filteredOn(rule -> !rule.equals(CheckRules.CRASHED))
                .allSatisfy(rule -> {
                    assertThat(rule.passingExample()).isNotEmpty();
                    assertThat(rule.failingExample()).isNotEqualTo(rule.passingExample());
                });
    }

    /** A report of last year names a rule that there still is, and settings of pipelines go on to be understood. */
    @Test
    void ids_areOnlyEverAdded() throws IOException {
        List<String> before = Files.exists(IDS) ? Files.readAllLines(IDS) : List.of();
        List<String> now = Rules.all().stream().map(Rule::id).toList();

        assertThat(now).containsAll(before);
        Committed.hold(IDS, String.join("\n", new TreeSet<>(now)) + "\n");
    }

    @Test
    void find_givenAnId_findsItsRule() {
        assertThat(Rules.find("outcome.name.required")).hasValueSatisfying(rule -> {
            assertThat(rule.meaning()).isEqualTo("The member \"name\" of an outcome is given and not blank");
            assertThat(rule.severity(Profile.EXCHANGE)).hasValue(Severity.WARNING);
            assertThat(rule.help()).isEqualTo("core/RULES.md#outcome.name.required");
        });
        assertThat(Rules.find("outcome.name")).isEmpty();
        assertThat(Rules.closest("outcomes.name.require")).hasValue("outcome.name.required");
    }
}
