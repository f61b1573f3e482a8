// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Trust;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A publishing process that is killed at any instant leaves a whole Centre, and never a lower generation than it said it
 * had finished; the next run clears away what it left. {@code -Dkills=200} in the nightly build.
 */
class KilledPublisherTest {

    private static final int KILLS = Integer.getInteger("kills", 15);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    private static final int LONGEST_MICROS = 80_000;

    @TempDir
    Path folder;

    @Test
    void publisher_killedAtRandomMoments_alwaysLeavesAWholeCentre() throws Exception {
        Published published = new Published(Files.createDirectory(folder.resolve("public")));
        Path keyFile = folder.resolve("keys.pem");
        CentreKeys keys = CentreKeys.readOrCreate(keyFile);
        Random random = new Random(SEED);
        long finished = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process publisher = PublishingHost.start(published.root, keyFile, folder.resolve("elsewhere-" + kill));
            List<String> said = killAfter(publisher, random.nextInt(LONGEST_MICROS));
            String where = "kill " + kill + " with -Dkills.seed=" + SEED + " after " + said;

            assertThat(said).as(where).allMatch(line -> line.startsWith("from ") || line.startsWith("done "));
            finished = Math.max(finished, number(said.get(said.size() - 1)));
            if (Files.exists(published.file("v1/snapshot.json"))) {
                long found = published.manifest().generation();
                assertThat(found).as(where).isBetween(finished, finished + 1);
                finished = found;
                Catalogue copy = Catalogue.open(folder.resolve("copy-" + kill));
                ImportOutcome outcome = copy.importSnapshot(published.source(), Trust.keys(keys.publicKey()));
                assertThat(outcome).as(where).isEqualTo(new ImportOutcome.Imported(found, 2, List.of(), true));
                assertThat(copy.referenceData()
                                .mappingFor("counter")
                                .orElseThrow()
                                .edition())
                        .as(where)
                        .contains(Long.toString(found));
                assertThat(published.changes().generation()).as(where).isBetween(found, found + 1);
            } else {
                assertThat(finished).as(where).isZero();
            }
        }

        String dataBefore = published.dataFile();
        long last = PublishingHost.next(StaticCentre.in(published.root), keys);

        assertThat(last).isEqualTo(finished + 1).as("the runs went on").isGreaterThan(2);
        assertThat(published.names())
                .as("nothing half done is left")
                .containsExactlyInAnyOrder(
                        "v1/centre.json",
                        "v1/changes.json",
                        dataBefore,
                        published.dataFile(),
                        "v1/snapshot.json",
                        "v1/snapshots/" + (last - 1) + ".ndjson.gz",
                        "v1/snapshots/" + last + ".ndjson.gz");
        assertThat(published.changes().changes().stream()
                        .filter(change -> change.id().equals("test:counter")))
                .extracting(Change::generation)
                .as("one put a generation, though some were begun twice")
                .doesNotHaveDuplicates()
                .hasSize((int) last);
    }

    private static List<String> killAfter(Process publisher, int micros) throws IOException, InterruptedException {
        try (BufferedReader out = publisher.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            TimeUnit.MICROSECONDS.sleep(micros);
            // By its handle, which unlike the process leaves what it said readable.
            publisher.toHandle().destroyForcibly();
            publisher.waitFor();
            List<String> said = new ArrayList<>(List.of(String.valueOf(first)));
            out.lines().forEach(said::add);
            return said;
        }
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }
}
