// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check can fail: for each there is a server with one fault, and the check notices it. */
class FaultsTest {

    static List<Fault> faults() {
        return Stream.of(StaticFaults.all(), RecordFaults.all(), BrowseFaults.all(), ServiceFaults.all())
                .flatMap(List::stream)
                .toList();
    }

    static List<String> checks() {
        return Checks.all().stream().map(Check::id).toList();
    }

    @Test
    void everyFault_isOfACheck() {
        assertThat(faults()).extracting(Fault::check).doesNotHaveDuplicates().isSubsetOf(checks());
    }

    @ParameterizedTest
    @MethodSource("checks")
    void check_noticesItsFault_andKeepsWhatWasSentAndAnswered(String id) throws IOException {
        Fault fault = faults().stream()
                .filter(it -> it.check().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no fault for the check " + id));
        Model model = new Model();
        fault.data().accept(model);
        Centre centre = new Centre(model);

        Report report;
        try (Door door = Door.open(asked -> fault.wire().apply(asked, centre.apply(asked)))) {
            report = Conformance.run(door.address(), ConformanceTest.QUICK);
            assertThat(door.broken()).isEmpty();
        }

        Result result = report.results().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(result.outcome()).as(result.said()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).startsWith("expected ").contains(", found ").doesNotStartWith("expected an answer");
        assertThat(result.exchanges()).isNotEmpty().allSatisfy(exchange -> {
            assertThat(exchange.request()).isNotBlank();
            assertThat(exchange.response()).isNotBlank();
        });
        assertThat(report.results(Outcome.CRASHED)).isEmpty();
        assertThat(report.conforms()).isFalse();
    }
}
