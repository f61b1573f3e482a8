// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever byte of a copy goes wrong: the new generation answers, or the one before, and never anything else. */
class FlippedBytesTest {

    private static final int PLACES = 40;

    @TempDir
    Path folder;

    private Path copy;
    private SignedFiles files;

    @BeforeEach
    void fill() {
        copy = folder.resolve("copy");
        files = new SignedFiles(folder.resolve("published"));
        Catalogue catalogue = Catalogue.open(copy);
        files.publish(1, Records.titled("One").build(), Records.titled("Both").build())
                .offerTo(catalogue);
        files.changes("""
                {"changes": [{"change": "withdrawal", "id": "test:one", "withdrawal": {"reason": "why"}}]}""")
                .publish(
                        2, Records.titled("Two").build(), Records.titled("Both").build())
                .offerTo(catalogue);
    }

    @Test
    void open_oneByteFlippedAnywhere_answersFromAWholeGeneration() throws IOException {
        What old = What.of(1, "test:one", 0);
        What current = What.of(2, "test:two", 2);
        int damaged = 0;
        List<Path> damageable = CopyFiles.all(CopyFiles.current(copy));
        damageable = new java.util.ArrayList<>(damageable);
        damageable.add(copy.resolve("CURRENT"));
        damageable.add(copy.resolve("trusted-keys"));
        for (Path file : damageable) {
            byte[] right = Files.readAllBytes(file);
            for (int place = 0; place < right.length; place += Math.max(1, right.length / PLACES)) {
                for (int mask : new int[] {0x01, 0x80, 0xFF}) {
                    byte[] wrong = right.clone();
                    wrong[place] ^= (byte) mask;
                    Files.write(file, wrong);

                    Catalogue opened = Catalogue.open(copy);

                    assertThat(What.in(opened))
                            .as("%s, byte %d", file.getFileName(), place)
                            .isIn(old, current);
                    damaged += opened.setAside().isEmpty() ? 0 : 1;
                    assertThat(What.in(opened).equals(current)
                                    || !opened.setAside().isEmpty())
                            .as("says why it is the older one")
                            .isTrue();
                }
            }
            Files.write(file, right);
        }
        assertThat(damaged).as("bytes that matter").isGreaterThan(100);
        assertThat(What.in(Catalogue.open(copy))).isEqualTo(current);
    }

    @Test
    void open_anyFileCutShortOrGone_answersFromAWholeGeneration() throws IOException {
        for (Path file : CopyFiles.all(CopyFiles.current(copy))) {
            byte[] right = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(right, right.length / 2));
            assertThat(Catalogue.open(copy).record("test:both")).isPresent();

            Files.delete(file);
            assertThat(Catalogue.open(copy).record("test:both")).isPresent();
            Files.write(file, right);
        }
    }

    @Test
    void open_damagedHistory_costsReasonsOnly_andSaysSo() throws IOException {
        assertThat(Catalogue.open(copy).history().last("test:one").orElseThrow().withdrawal())
                .isPresent();
        Files.writeString(CopyFiles.current(copy).resolve("history.ndjson"), "{}\n");

        Catalogue opened = Catalogue.open(copy);

        assertThat(opened.record("test:two")).isPresent();
        assertThat(opened.setAside())
                .singleElement()
                .asString()
                .contains("the history of generation 2-")
                .contains("the records are used");
        History.Change gone = opened.history().last("test:one").orElseThrow();
        assertThat(gone.what()).isEqualTo(History.What.GONE);
        assertThat(gone.withdrawal()).isEmpty();
        assertThat(opened.history().last("test:two").orElseThrow().what()).isEqualTo(History.What.ADDED);
    }

    @Test
    void open_damagedHistoryAndNothingOlder_hasNone() throws IOException {
        Files.writeString(CopyFiles.current(copy).resolve("history.ndjson"), "{}\n");
        Files.writeString(
                copy.resolve("generations")
                        .resolve(CopyFiles.generations(copy).get(0))
                        .resolve("retrieved"),
                "?");

        Catalogue opened = Catalogue.open(copy);

        assertThat(opened.record("test:two")).isPresent();
        assertThat(opened.history()).isEqualTo(History.NONE);
    }

    @Test
    void open_currentNamesAPlaceOutside_isNotFollowed() throws IOException {
        Files.writeString(copy.resolve("CURRENT"), "../../published\n");

        Catalogue opened = Catalogue.open(copy);

        assertThat(opened.record("test:two")).isPresent();
        assertThat(opened.setAside()).singleElement().asString().contains("CURRENT names no generation");
    }

    @Test
    void open_twoGenerationsInEachOthersPlace_neitherIsUsed() throws IOException {
        Path second = CopyFiles.current(copy);
        Path first = second.resolveSibling(CopyFiles.generations(copy).get(0));
        Path aside = folder.resolve("aside");
        Files.move(first, aside);
        Files.move(second, first);
        Files.move(aside, second);

        Catalogue opened = Catalogue.open(copy);

        assertThat(opened.size()).isZero();
        assertThat(opened.setAside()).hasSize(2).allMatch(sentence -> sentence.contains("in its place"));
    }

    @Test
    void importSnapshot_afterDamage_setsTheDamagedAsideWithItsReason() throws IOException {
        Path damaged = CopyFiles.current(copy);
        Files.write(damaged.resolve("records.ndjson.gz"), new byte[] {1, 2, 3});
        Catalogue opened = Catalogue.open(copy);

        files.publish(3, Records.titled("Three").build()).offerTo(opened);

        assertThat(opened.setAside()).isEmpty();
        assertThat(damaged).doesNotExist();
        List<Path> aside = CopyFiles.all(copy.resolve("set-aside"));
        assertThat(aside).anyMatch(path -> path.endsWith("records.ndjson.gz"));
        Optional<Path> reason =
                aside.stream().filter(path -> path.toString().endsWith(".txt")).findFirst();
        assertThat(reason.orElseThrow()).content().contains("is damaged and not used");
    }

    @Test
    void importSnapshot_newestIsDamaged_stillRefusesToGoBack() throws IOException {
        Files.write(CopyFiles.current(copy).resolve("records.ndjson.gz"), new byte[] {1, 2, 3});
        Catalogue opened = Catalogue.open(copy);
        assertThat(opened.freshness().orElseThrow().generation()).isEqualTo(1);

        files.publish(
                1,
                Manifests.later(),
                Records.titled("One").build(),
                Records.titled("Both").build());

        assertThat(files.offerTo(opened))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.ROLLBACK));
    }

    private record What(Optional<Long> generation, int size, boolean holds, String title, int changes) {

        static What of(long generation, String id, int changes) {
            return new What(Optional.of(generation), 2, true, id, changes);
        }

        static What in(Catalogue catalogue) {
            Optional<Long> generation = catalogue.freshness().map(Freshness::generation);
            String id = generation.equals(Optional.of(1L)) ? "test:one" : "test:two";
            boolean holds = catalogue
                            .record(id)
                            .equals(Optional.of(Records.titled(id.equals("test:one") ? "One" : "Two")
                                    .build()))
                    && catalogue
                            .record("test:both")
                            .equals(Optional.of(Records.titled("Both").build()))
                    && catalogue.manifest().orElseThrow().issuedAt().equals(SignedFiles.ISSUED);
            return new What(
                    generation,
                    catalogue.size(),
                    holds,
                    id,
                    catalogue.history().changes().size());
        }
    }
}
