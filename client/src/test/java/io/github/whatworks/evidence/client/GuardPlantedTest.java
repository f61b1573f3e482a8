// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every planted identifier is refused by its kind, wherever it leaves from, and nothing that is said repeats it. */
class GuardPlantedTest {
    private static final List<PlantedIdentifier> PLANTED = PlantedIdentifier.each(40);
    private static final Guard GUARD = Guard.of(List.of());

    @Test
    void planted_areMany_ofEveryKind() {
        Map<PersonalDataKind, Long> counts = PLANTED.stream().collect(groupingBy(PlantedIdentifier::kind, counting()));

        assertThat(PLANTED).hasSizeGreaterThan(8000);
        assertThat(counts).hasSize(PersonalDataKind.values().length);
        assertThat(counts.values()).allMatch(count -> count > 250);
    }

    @Test
    void query_isRefused() {
        assertThat(missed(planted -> GUARD.query("text", planted.text()))).isEmpty();
    }

    @Test
    void summaryOfARecord_isRefused() {
        assertThat(missed(planted -> GUARD.record(record(planted.text())))).isEmpty();
    }

    @Test
    void bodyOfARecord_isRefused() {
        assertThat(missed(planted -> GUARD.body(EvidenceJson.standard().compact(record(planted.text())))))
                .isEmpty();
    }

    @Test
    void bodyThatIsNoRecord_isRefused() {
        assertThat(missed(planted ->
                        GUARD.body(JsonText.standard().compact(JsonValue.of(List.of(JsonValue.of(planted.text())))))))
                .isEmpty();
    }

    @Test
    void bodyThatIsNoJson_isRefused() {
        assertThat(missed(planted -> GUARD.body(bytes("{\"note\":\"" + planted.text() + "\",\"note\":1"))))
                .isEmpty();
        assertThat(missed(planted -> GUARD.body(bytes(planted.text())))).isEmpty();
    }

    @Test
    void nameOfAMember_isRefused_andNotRepeated() {
        assertThat(missed(planted -> GUARD
                        .body(JsonText.standard()
                                .compact(JsonValue.of(
                                        Map.of(planted.text(), JsonValue.of(List.of(JsonValue.of("a@b.org")))))))
                        .stream()
                        .filter(finding -> finding.place().equals("/(member 1)"))
                        .toList()))
                .isEmpty();
    }

    /** By kind and form, how many were not found, were found as something else too, or were given away. */
    private static Map<String, Long> missed(Function<PlantedIdentifier, List<GuardFinding>> guard) {
        return new TreeMap<>(PLANTED.stream()
                .filter(planted -> !isRefused(planted, guard.apply(planted)))
                .collect(groupingBy(planted -> planted.kind().id() + " | " + planted.form(), counting())));
    }

    private static boolean isRefused(PlantedIdentifier planted, List<GuardFinding> findings) {
        return !findings.isEmpty()
                && findings.stream()
                        .allMatch(finding -> finding.kind() == planted.kind()
                                && !finding.toString().contains(planted.value())
                                && !finding.found().contains(planted.value()));
    }

    private static EvidenceRecord record(String summary) {
        return EvidenceRecord.builder("1.0", "test:planted", RecordKind.LOCAL_PRACTICE, "A made-up practice")
                .version(1)
                .summary(summary)
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
