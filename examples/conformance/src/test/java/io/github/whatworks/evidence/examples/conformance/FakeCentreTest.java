// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.examples.centre.ExampleRecords;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The Centre of the client's test kit is no kinder than a real one: whoever tests against it tests against the contract. */
class FakeCentreTest {

    @Test
    void fakeCentre_conformsAtBrowse() throws Exception {
        List<EvidenceRecord> records = new ArrayList<>(ExampleRecords.bundled());
        records.addAll(Records.current());
        Publication first = Publication.of(records).standing("demonstration").referenceData(ReferenceData.bundled());

        try (FakeCentre centre = FakeCentre.start(first)) {
            centre.publish(first.next(RealCentresTest.withdrawing(records)));
            Report report = Conformance.run(
                    centre.address(), ConformanceTest.QUICK.withKey(first.key()).withClock(Clock.systemUTC()));

            RealCentresTest.assertConforms(report, Level.BROWSE);
            assertThat(report.results(Outcome.SKIPPED))
                    .filteredOn(result ->
                            result.level() != Level.NETWORK && !result.skip().equals(Optional.of(Skip.NOT_OFFERED)))
                    .isEmpty();
            assertThat(report.results(Outcome.PASSED))
                    .extracting(Result::id)
                    .contains(
                            "static.manifest.pinned-key",
                            "browse.record.withdrawn",
                            "browse.versions.withdrawn",
                            "browse.hostile.survives");
        }
    }
}
