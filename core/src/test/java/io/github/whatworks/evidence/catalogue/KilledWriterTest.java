// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writing process that is killed at any instant leaves a whole generation, and never a lower one than
 * it said it had finished. 25 kills here; {@code -Dkills=200} in the nightly build.
 */
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("kills", 25);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());
    private static final int LONGEST_MICROS = 120_000;

    @TempDir
    Path folder;

    @Test
    void writer_killedAtRandomMoments_alwaysLeavesAWholeGeneration() throws Exception {
        KeyPair keys = SignedFiles.newKeys();
        CentreKey trusted = CentreKey.of(keys.getPublic());
        Path keyFile = Files.write(folder.resolve("key"), keys.getPrivate().getEncoded());
        Path copy = folder.resolve("copy");
        Random random = new Random(SEED);
        long finished = 0;
        int interrupted = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Process writer = CopyHost.start("write", copy.toString(), keyFile.toString(), trusted.text());
            List<String> said = killAfter(writer, random.nextInt(LONGEST_MICROS));
            String where = "kill " + kill + " with -Dkills.seed=" + SEED + " after " + said;

            assertThat(said).as(where).allMatch(line -> line.startsWith("from ") || line.startsWith("done "));
            long reported = Math.max(finished, number(said.get(said.size() - 1)));
            interrupted += CopyFiles.generations(copy).stream().anyMatch(name -> name.startsWith(".")) ? 1 : 0;
            long found = CopyHost.whole(Catalogue.open(copy));
            assertThat(found).as(where).isBetween(reported, reported + 1);
            finished = found;
        }
        assertThat(finished).as("the writers went on").isGreaterThan(1);
        assertThat(interrupted).as("kills in the middle of a write").isPositive();

        Catalogue last = Catalogue.open(copy);
        ImportOutcome outcome =
                last.importSnapshot(CopyHost.generation(finished + 1, keys.getPrivate(), trusted), Trust.keys(trusted));
        assertThat(outcome.sentence()).startsWith("took in generation " + (finished + 1));
        assertThat(CopyFiles.generations(copy)).as("nothing half done is left").hasSize(2);
    }

    /** Kills a while after the writer has begun, and answers all it said. */
    private static List<String> killAfter(Process writer, int micros) throws IOException, InterruptedException {
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            TimeUnit.MICROSECONDS.sleep(micros);
            // By its handle, which unlike the process leaves what it said readable.
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            List<String> said = new ArrayList<>(List.of(String.valueOf(first)));
            out.lines().forEach(said::add);
            return said;
        }
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(line.indexOf(' ') + 1));
    }
}
