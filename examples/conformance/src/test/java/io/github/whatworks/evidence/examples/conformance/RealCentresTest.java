// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.examples.centre.ExampleRecords;
import io.github.whatworks.evidence.examples.centre.ReferenceCentre;
import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import io.github.whatworks.evidence.publication.PublicationOutcome;
import io.github.whatworks.evidence.publication.StaticCentre;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two ways in which this project publishes evidence keep to the contract, and nobody wrote both sides. */
class RealCentresTest {
    @TempDir
    Path folder;

    private final CentreKeys keys = CentreKeys.create();

    @Test
    void referenceCentre_conformsAtBrowse() throws Exception {
        List<EvidenceRecord> records = ExampleRecords.bundled();

        try (ReferenceCentre centre = ReferenceCentre.start(withdrawing(records), keys)) {
            Report report = Conformance.run(centre.address(), options());

            assertConforms(report, Level.BROWSE);
            assertThat(report.results(Outcome.PASSED))
                    .extracting(Result::id)
                    .contains("static.manifest.pinned-key", "browse.record.withdrawn", "browse.versions.withdrawn");
        }
    }

    @Test
    void publishedFolder_conformsAtStatic() throws Exception {
        List<EvidenceRecord> records = ExampleRecords.bundled();
        CentreFile about =
                new CentreFile("example-centre", "Example Council", "demonstration", "NOT_STATED", Optional.empty());
        StaticCentre published = StaticCentre.in(folder);
        published.publish(about, keys, records);
        assertThat(published.publish(about, keys, withdrawing(records)))
                .isInstanceOf(PublicationOutcome.Published.class);

        try (PlainFiles server = new PlainFiles(folder)) {
            Report report = Conformance.run(server.address(), options());

            assertConforms(report, Level.STATIC);
            assertThat(report.results())
                    .filteredOn(result -> result.level() == Level.STATIC)
                    .allMatch(result -> result.outcome() == Outcome.PASSED);
        }
    }

    private Options options() {
        return ConformanceTest.QUICK.withKey(keys.publicKey()).withClock(Clock.systemUTC());
    }

    static void assertConforms(Report report, Level level) {
        assertThat(report.results(Outcome.FAILED)).isEmpty();
        assertThat(report.results(Outcome.CRASHED)).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.reached()).contains(level);
    }

    static List<EvidenceRecord> withdrawing(List<EvidenceRecord> records) {
        List<EvidenceRecord> all = new ArrayList<>(records);
        EvidenceRecord first = records.get(0);
        all.set(
                0,
                first.toBuilder()
                        .version(first.version().orElseThrow() + 1)
                        .status(RecordStatus.WITHDRAWN)
                        .withdrawal(Withdrawal.builder()
                                .safety(Safety.ROUTINE)
                                .on(PartialDate.of("2026-11"))
                                .reason("Its publisher no longer offers it.")
                                .build())
                        .build());
        return all;
    }
}
