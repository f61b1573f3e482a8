// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.RecordPage;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.examples.benchmarks.peers.TwinPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixedCentreTest {

    @Test
    void pages_readByTheClientAndByDatabind_holdTheSameRecords() throws IOException {
        List<byte[]> bodies = RealPages.bodies();
        ObjectReader twins = TwinPage.reader();
        for (int i = 0; i < bodies.size(); i++) {
            for (FixedAnswer answer : List.of(FixedAnswer.json(bodies.get(i)), FixedAnswer.gzip(bodies.get(i)))) {
                RecordPage ours = page(i, answer);
                TwinPage theirs = twins.readValue(bodies.get(i));
                assertThat(ours.records().stream().map(EvidenceRecord::id))
                        .hasSize(RealPages.SIZE)
                        .containsExactlyElementsOf(
                                theirs.records().stream().map(twin -> twin.id()).toList());
                assertThat(ours.cursor().orElse(null)).isEqualTo(theirs.page().next());
            }
        }
    }

    private static RecordPage page(int index, FixedAnswer answer) throws IOException {
        try (FixedCentre centre = FixedCentre.start(Map.of("/v1/records?" + RealPages.query(index), answer));
                EvidenceClient client = EvidenceClient.builder(centre.address()).build()) {
            RecordQuery all = RecordQuery.all().limit(RealPages.SIZE);
            RecordQuery query = index == 0 ? all : all.after(RealPages.cursor(index));
            return client.records().browse(query).execute();
        }
    }

    @Test
    void refreshRace_afterTheCentreWriter_comesByChangesAndAsAWhole(@TempDir Path root) throws IOException {
        CentreFolder folder = new CentreFolder(root);
        CentreWriter.write(folder, 300, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new RefreshRace(folder, new PrintStream(out, true, StandardCharsets.UTF_8)).run(1);

        Properties figures = new Properties();
        figures.load(new StringReader(out.toString(StandardCharsets.UTF_8)));
        assertThat(figures.stringPropertyNames())
                .containsExactlyInAnyOrder("0.wall.changes", "0.wall.whole", "0.cpu.changes", "0.cpu.whole");
    }
}
