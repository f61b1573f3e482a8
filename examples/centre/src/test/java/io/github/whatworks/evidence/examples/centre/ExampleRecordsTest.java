// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleRecordsTest {

    @Test
    void bundled_areThereAndCanBeServed() throws Exception {
        List<EvidenceRecord> records = ExampleRecords.bundled();

        assertThat(records).isNotEmpty();
        try (ReferenceCentre centre = ReferenceCentre.start(records, CentreKeys.create())) {
            Http http = new Http(centre.address());
            for (EvidenceRecord record : records) {
                assertThat(http.get("/v1/records/" + record.id()).statusCode()).isEqualTo(200);
            }
        }
    }
}
