// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Snapshot;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process imports generation after generation into one store, is killed at moments that nobody chose, and is started
 * again: every generation that it called done is there, and the store is always one whole generation.
 */
class KilledAnywhereTest {

    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final int NEW_RECORDS = 60;
    private static final String DONE = "done ";

    @TempDir
    Path folder;

    /** The process: goes on where the store is. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws Exception {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            Clock clock = Clock.fixed(StoreLaws.START, ZoneOffset.UTC);
            Store store = new JdbcStore(Database.open(DatabaseAddress.in(Path.of(args[0]))));
            for (int round = round(store) + 1; ; round++) {
                byte[] lines =
                        Lines.of(part(round).toArray(EvidenceRecord[]::new)).getBytes(StandardCharsets.UTF_8);
                new Importer(store, clock, false).run("round " + round, new ByteArrayInputStream(lines));
                out.println(DONE + round);
            }
        }
    }

    /** How many generations there are: one record has a version of each. */
    private static int round(Store store) {
        return store.current("example:counter").map(StoredRecord::version).orElse(0);
    }

    /** What a round imports: a new version of one record, and new ones. */
    private static List<EvidenceRecord> part(int round) {
        List<EvidenceRecord> records = new ArrayList<>(added(round));
        // In the midst, so that half a generation would have it or not.
        records.add(NEW_RECORDS / 2, Samples.sound("example:counter", round, "Round " + round));
        return records;
    }

    private static List<EvidenceRecord> added(int round) {
        List<EvidenceRecord> records = new ArrayList<>();
        for (int i = 0; i < NEW_RECORDS; i++) {
            records.add(Samples.sound("example:r" + round + "-" + i, 1, "New in round " + round));
        }
        return records;
    }

    @Test
    void killedAtAnyMoment_hasAllThatWasDoneAndNothingHalf() throws Exception {
        long seed = Long.getLong("kills.seed", System.nanoTime());
        Random random = new Random(seed);
        List<EvidenceRecord> expected = new ArrayList<>();
        int rounds = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int done = killed(1 + random.nextInt(3), random.nextDouble());
            try (Store store = new JdbcStore(Database.open(DatabaseAddress.in(folder.resolve("store"))))) {
                int there = round(store);
                // One more than was called done may have been finished, with no time left to say so.
                assertThat(there).as("kill %s, seed %s", kill, seed).isBetween(done, done + 1);
                for (int round = rounds + 1; round <= there; round++) {
                    expected.addAll(added(round));
                }
                rounds = there;
                isWhole(store, rounds, expected);
            }
        }
        System.out.printf("killed %d times among %d generations, seed %d%n", KILLS, rounds, seed);
    }

    private static void isWhole(Store store, int rounds, List<EvidenceRecord> added) {
        List<EvidenceRecord> all = new ArrayList<>(added);
        all.add(Samples.sound("example:counter", rounds, "Round " + rounds));
        Snapshot snapshot = Snapshot.of(all);
        Generation generation = store.generation().orElseThrow();
        assertThat(generation.number()).isEqualTo(StoreLaws.START.getEpochSecond() + rounds - 1);
        assertThat(generation.count()).isEqualTo(all.size());
        assertThat(generation.root()).isEqualTo(snapshot.root());
        assertThat(store.bulkFile(generation.number()).orElseThrow()).isEqualTo(snapshot.gzip());
        assertThat(store.page(Filter.NONE, "", all.size() + 1).records()).hasSize(all.size());
        assertThat(store.versions("example:counter")).hasSize(rounds);
        assertThat(store.changes(0).changes()).hasSize(added.size() + rounds);
    }

    /** Kills it while it is at work after some generations; the number of the last that it called done. */
    private int killed(int generations, double part) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.resolve("store").toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            long before = System.nanoTime();
            long took = 0;
            for (int i = 0; i < generations; i++) {
                said.add(lines.readLine());
                took = System.nanoTime() - before;
                before += took;
            }
            // Somewhere in the next one, if that takes as long.
            TimeUnit.NANOSECONDS.sleep((long) (part * took));
            // By its handle, which leaves what it said last to be read.
            assertThat(child.toHandle().destroyForcibly()).isTrue();
            lines.lines().forEach(said::add);
            assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(said).as("what it said").allSatisfy(line -> assertThat(line).startsWith(DONE));
        return Integer.parseInt(said.get(said.size() - 1).substring(DONE.length()));
    }
}
