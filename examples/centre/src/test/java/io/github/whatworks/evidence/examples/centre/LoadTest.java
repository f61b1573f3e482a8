// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged Centre with ten thousand records and half a gigabyte of heap, asked at a fixed rate for
 * {@code load.minutes}. It says how long answers took and holds nobody to it, since that is about the machine; that no request failed and that
 * memory did not grow is about the program.
 */
class LoadTest {

    private static final int MINUTES = Integer.getInteger("load.minutes", 0);
    private static final Path JAR = Path.of(System.getProperty("load.jar", "target/centre.jar"));
    private static final int RECORDS = 10_000;
    private static final int SECONDS_BETWEEN_SAMPLES = 10;
    private static final double MOST_GROWTH = 1.10;

    @TempDir
    static Path folder;

    @BeforeAll
    static void onlyWhenAsked() {
        assumeTrue(MINUTES > 0, "takes minutes; asked for by -Dload.minutes=N");
    }

    @Test
    void askedAtAFixedRate_answersEveryRequestAndKeepsItsSize() throws Exception {
        Path data = folder.resolve("records.ndjson");
        LoadRecords.write(data, RECORDS);
        try (CentreProcess centre = CentreProcess.start(
                JAR,
                folder,
                "--port",
                "0",
                "--rate",
                "0",
                "--data",
                data.toString(),
                "--access-log",
                folder.resolve("log").toString())) {
            LoadRequests requests = new LoadRequests(centre.address, RECORDS, MINUTES * 60);
            List<Long> resident = new ArrayList<>();
            requests.start();
            Thread.sleep(LoadRequests.SECONDS_TO_GET_WARM * 1_000L);
            int samples = MINUTES * 60 / SECONDS_BETWEEN_SAMPLES;
            long liveBefore = 0;
            for (int i = 1; i <= samples; i++) {
                boolean early = requests.await(SECONDS_BETWEEN_SAMPLES) && i < samples;
                assertThat(early).as("ended early: " + requests.errors()).isFalse();
                resident.add(centre.residentKilobytes());
                // Collecting gives memory back to the machine, so both thirds that are compared begin with it.
                if (i == samples / 3 || i == samples * 2 / 3) {
                    liveBefore = centre.liveKilobytes();
                }
            }
            // What could not be sent in time is sent late, and is late in the figures; no longer than this.
            assertThat(requests.await(60)).isTrue();
            long live = centre.liveKilobytes();

            double middle = mean(resident.subList(samples / 3, samples * 2 / 3));
            double last = mean(resident.subList(samples * 2 / 3, samples));
            say(
                    "%,d records, -Xmx512m, %d min after %d s to get warm",
                    RECORDS, MINUTES, LoadRequests.SECONDS_TO_GET_WARM);
            say("single records, %d/s: %s", LoadRequests.SINGLE_PER_SECOND, requests.single.sentence());
            say("filtered pages, %d/s: %s", LoadRequests.PAGES_PER_SECOND, requests.pages.sentence());
            say("errors: %d", requests.failed());
            say("resident: %.0f MB in the middle third, %.0f MB in the last", middle / 1024, last / 1024);
            say("live heap: %.1f MB before the last third, %.1f MB after it", liveBefore / 1024.0, live / 1024.0);
            assertThat(requests.errors()).isEmpty();
            assertThat(requests.single.count()).isEqualTo(MINUTES * 60 * LoadRequests.SINGLE_PER_SECOND);
            assertThat(requests.pages.count()).isEqualTo(MINUTES * 60 * LoadRequests.PAGES_PER_SECOND);
            assertThat(last).as("resident kB").isLessThanOrEqualTo(middle * MOST_GROWTH);
            assertThat((double) live).as("live kB").isLessThanOrEqualTo(liveBefore * MOST_GROWTH);
        }
    }

    private static double mean(List<Long> samples) {
        return samples.stream().mapToLong(Long::longValue).average().orElseThrow();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, "load: " + format + "%n", values);
    }
}
