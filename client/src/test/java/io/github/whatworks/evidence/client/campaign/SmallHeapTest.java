// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A program with 256 MB of heap and a copy of 10,000 records takes whatever is sent to it, or refuses it. */
class SmallHeapTest {

    private static final int MEGABYTES = 256;
    private static final int RECORDS = 10_000;
    private static final int SIGNS = 2_000;
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String CHANGED = "/v1/records/test:r1/versions/3";

    @TempDir
    Path folder;

    @Test
    @Timeout(600)
    void whateverIsSent_theHeapIsEnough() throws Exception {
        try (FakeCentre centre = FakeCentre.start(records(1).toArray(new EvidenceRecord[0]))) {
            Process host = RefreshingHost.start(MEGABYTES, centre, folder);
            try (BufferedReader said = host.inputReader(StandardCharsets.UTF_8);
                    BufferedWriter told = host.outputWriter(StandardCharsets.UTF_8)) {
                assertThat(said.readLine()).isEqualTo("ready");
                assertThat(tell(RefreshingHost.REFRESH, told, said)).isEqualTo("Updated 1");
                List<EvidenceRecord> second = records(2);
                centre.publish(centre.publication().next(second));
                assertThat(tell(RefreshingHost.REFRESH, told, said)).isEqualTo("Updated 2");

                second.set(0, record(1, 3));
                centre.publish(centre.publication().next(second));
                for (String path : List.of("/v1/centre.json", "/v1/snapshot.json")) {
                    for (Reply fault : faults()) {
                        centre.answer(path, fault);
                        assertThat(tell(RefreshingHost.REFRESH, told, said)).isEqualTo("KeptOldCopy 2");
                    }
                    centre.answer(path, Reply.right());
                }
                centre.answer("/v1/snapshots/3.ndjson.gz", Faults.zeros("application/gzip", 1L << 32));
                for (String path : List.of("/v1/changes.json", CHANGED)) {
                    for (Reply fault : faults()) {
                        centre.answer(path, fault);
                        assertThat(tell(RefreshingHost.REFRESH, told, said)).isEqualTo("KeptOldCopy 2");
                    }
                    centre.answer(path, Reply.right());
                }
                for (Reply fault : faults()) {
                    centre.answer("/v1/records", fault).answer("/v1/records/test:r1", fault);
                    assertThat(tell(RefreshingHost.BROWSE, told, said)).startsWith("EV-");
                    assertThat(tell(RefreshingHost.RECORD, told, said)).startsWith("EV-");
                }
                centre.publish(centre.publication());
                assertThat(tell(RefreshingHost.REFRESH, told, said)).isEqualTo("Updated 3");
            } finally {
                host.destroyForcibly();
            }
        }
    }

    private static String tell(String word, BufferedWriter told, BufferedReader said) throws Exception {
        told.write(word + "\n");
        told.flush();
        return String.valueOf(said.readLine());
    }

    private static List<Reply> faults() {
        List<Reply> faults = new ArrayList<>();
        for (String type : List.of(JSON, PROBLEM)) {
            faults.add(Faults.zeros(type, 1L << 32));
            faults.add(Faults.gzipBomb(type, 1L << 32));
            faults.add(Reply.of(200, type, "[".repeat(900_000).getBytes(StandardCharsets.US_ASCII)));
        }
        // Just below what is taken in one place or another, and above all of it.
        for (int size : new int[] {1_000_000, 2_000_000, 4_000_000, 20_000_000}) {
            faults.add(Reply.of(200, JSON, json("", "1,", size)));
            faults.add(Reply.of(200, JSON, json("{\"generation\":3,\"oldest\":0,\"changes\":", "{},", size)));
            faults.add(Reply.of(200, JSON, json("{\"id\":\"test:r1\",\"records\":", "{\"a\":1},", size)));
            faults.add(Reply.of(500, PROBLEM, json("{\"findings\":", "{},", size)));
        }
        return faults;
    }

    /** An array of so many bytes in all, or an object that has it. */
    private static byte[] json(String start, String each, int size) {
        String text = start + "[" + each.repeat(size / each.length()) + "0]" + (start.isEmpty() ? "" : "}");
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static List<EvidenceRecord> records(int version) {
        List<EvidenceRecord> records = new ArrayList<>();
        for (int i = 1; i <= RECORDS; i++) {
            records.add(record(i, version));
        }
        return records;
    }

    private static EvidenceRecord record(int number, int version) {
        StringBuilder summary = new StringBuilder();
        Random random = new Random(number * 31L + version);
        while (summary.length() < SIGNS) {
            summary.append(Long.toString(random.nextLong() >>> 1, Character.MAX_RADIX))
                    .append(' ');
        }
        return EvidenceRecord.builder("1.0", "test:r" + number, RecordKind.PROGRAMME, "Programme " + number)
                .version(version)
                .summary(summary.toString().strip())
                .build();
    }
}
