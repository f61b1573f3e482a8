// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Snapshot;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it imports loses nothing that it called done, and leaves nothing half done. */
class KilledImportTest {

    private static final String DONE = "done ";
    private static final String AT_WORK = "at work";

    @TempDir
    Path folder;

    /** The process: imports one record and says so, then many more, and stands still among them. */
    static final class Child {

        private Child() {}

        public static void main(String[] args) throws Exception {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            int standStillAt = Integer.parseInt(args[1]);
            Store store = new JdbcStore(Database.open(DatabaseAddress.in(Path.of(args[0]))));
            try (Store.Import first = store.begin(StoreLaws.START)) {
                first.put(Candidate.of(acknowledged()));
                out.println(DONE + first.commit().number());
            }
            try (Store.Import second = store.begin(StoreLaws.START.plusSeconds(1))) {
                for (int i = 0; i < 1_000; i++) {
                    second.put(Candidate.of(Samples.sound("example:new-" + i, 1, "New")));
                    if (i == standStillAt) {
                        out.println(AT_WORK);
                        Thread.sleep(60_000);
                    }
                }
                out.println(DONE + second.commit().number());
            }
            Thread.sleep(60_000);
        }
    }

    private static EvidenceRecord acknowledged() {
        return Samples.sound("example:first", 1, "First");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 450, 999})
    void killedInTheMiddle_isTheGenerationBefore(int standStillAt) throws Exception {
        killAt(AT_WORK, standStillAt);

        try (Store store = new JdbcStore(Database.open(DatabaseAddress.in(folder.resolve("store"))))) {
            Generation generation = store.generation().orElseThrow();
            assertThat(generation.number()).isEqualTo(StoreLaws.START.getEpochSecond());
            assertThat(generation.root())
                    .isEqualTo(Snapshot.of(List.of(acknowledged())).root());
            assertThat(store.bulkFile(generation.number()).orElseThrow())
                    .isEqualTo(Snapshot.of(List.of(acknowledged())).gzip());
            assertThat(store.page(Filter.NONE, "", 100).records()).hasSize(1);
            assertThat(store.changes(0).changes()).hasSize(1);
            try (Store.Import again = store.begin(StoreLaws.START.plusSeconds(9))) {
                assertThat(again.put(Candidate.of(Samples.sound("example:new-0", 1, "New"))))
                        .isEqualTo(Store.Put.ADDED);
                assertThat(again.commit().count()).isEqualTo(2);
            }
        }
    }

    @Test
    void killedRightAfterItSaidDone_hasAllOfIt() throws Exception {
        killAt(DONE + (StoreLaws.START.getEpochSecond() + 1), -1);

        try (Store store = new JdbcStore(Database.open(DatabaseAddress.in(folder.resolve("store"))))) {
            List<EvidenceRecord> all = new ArrayList<>(List.of(acknowledged()));
            for (int i = 0; i < 1_000; i++) {
                all.add(Samples.sound("example:new-" + i, 1, "New"));
            }
            Generation generation = store.generation().orElseThrow();
            assertThat(generation.root()).isEqualTo(Snapshot.of(all).root());
            assertThat(store.bulkFile(generation.number()).orElseThrow())
                    .isEqualTo(Snapshot.of(all).gzip());
        }
    }

    private void killAt(String sign, int standStillAt) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.resolve("store").toString(),
                        Integer.toString(standStillAt))
                .redirectErrorStream(true)
                .start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals(sign); line = lines.readLine()) {
                said.add(line);
            }
            assertThat(child.isAlive()).as(String.join("\n", said)).isTrue();
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
