// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A generation that came by changes on a disk that fails, is damaged, or has no second names for files. */
class ChangesOnDiskTest {

    private static final int PLACES = 60;
    private static final EvidenceRecord ONE = Records.titled("One").build();

    @TempDir
    Path folder;

    private final ChangingCentre centre = new ChangingCentre();
    private Path before;
    private Path copy;

    /** A copy whose two generations both came by changes, and a third on its way. */
    @BeforeEach
    void fill() throws IOException {
        before = folder.resolve("before");
        Catalogue catalogue = Catalogue.open(before);
        centre.publish(ONE, two(1));
        centre.offerSnapshotTo(catalogue);
        centre.publish(ONE, two(2));
        centre.offerChangesTo(catalogue);
        centre.publish(ONE, two(3));
        centre.offerChangesTo(catalogue);
        assertThat(CopyFiles.generations(before)).hasSize(2);
        copy = fresh();
    }

    private static EvidenceRecord two(int version) {
        return Records.titled("Two").version(version).build();
    }

    private Path fresh() throws IOException {
        Path fresh = Files.createTempDirectory(folder, "copy");
        CopyFiles.copy(before, fresh);
        return fresh;
    }

    @Test
    void open_oneByteFlippedAnywhere_answersFromAWholeGeneration() throws IOException {
        int damaged = 0;
        for (Path file : CopyFiles.all(CopyFiles.current(copy))) {
            byte[] right = Files.readAllBytes(file);
            for (int place = 0; place < right.length; place += Math.max(1, right.length / PLACES)) {
                byte[] wrong = right.clone();
                wrong[place] ^= 0x01;
                Files.write(file, wrong);

                Catalogue opened = Catalogue.open(copy);

                int version = wholeVersion(opened);
                assertThat(version).as("%s, byte %d", file.getFileName(), place).isBetween(2, 3);
                damaged += opened.setAside().isEmpty() ? 0 : 1;
                assertThat(version == 3 || !opened.setAside().isEmpty())
                        .as("says why it is the older one")
                        .isTrue();
            }
            Files.write(file, right);
        }
        assertThat(damaged).isGreaterThan(100);
    }

    @Test
    void open_anyFileCutShortOrGone_answersFromTheOneBefore() throws IOException {
        for (String name : List.of("base.ndjson.gz", "base.json", "put.ndjson", "SHA256SUMS", "manifest.json")) {
            Path file = CopyFiles.current(copy).resolve(name);
            byte[] right = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(right, right.length / 2));
            assertThat(wholeVersion(Catalogue.open(copy))).as(name).isEqualTo(2);

            Files.delete(file);
            assertThat(wholeVersion(Catalogue.open(copy))).as(name).isEqualTo(2);
            Files.write(file, right);
        }
        assertThat(wholeVersion(Catalogue.open(copy))).isEqualTo(3);
    }

    @Test
    void bulkFileOfTheGenerationThatAnswers_hasNoOtherName() throws IOException {
        centre.publish(ONE, two(4));
        Catalogue catalogue = Catalogue.open(copy);
        Path former = CopyFiles.current(copy).resolve("base.ndjson.gz");
        centre.offerChangesTo(catalogue);
        Path now = CopyFiles.current(copy).resolve("base.ndjson.gz");

        Files.write(now, new byte[] {1, 2, 3});

        assertThat(Files.size(former)).isGreaterThan(3);
        assertThat(wholeVersion(Catalogue.open(copy))).isEqualTo(3);
    }

    @Test
    void damageSinceItWasOpened_isNoticedBeforeChangesAreAdded() throws IOException {
        Catalogue catalogue = Catalogue.open(copy);
        Path damaged = CopyFiles.current(copy);
        Files.write(damaged.resolve("base.ndjson.gz"), new byte[] {1, 2, 3});
        centre.publish(ONE, two(4));

        ImportOutcome outcome = catalogue.importSnapshot(centre.changes(2), centre.trust());

        assertThat(outcome.sentence()).startsWith("took in generation 4");
        assertThat(wholeVersion(Catalogue.open(copy))).isEqualTo(4);
        assertThat(CopyFiles.all(copy.resolve("set-aside")))
                .as("it was put together from the generation before")
                .anyMatch(path -> path.toString().endsWith(".txt"));
    }

    @Test
    void nothingWholeIsLeft_isRefused_andTheSnapshotMendsIt() throws IOException {
        for (String name : CopyFiles.generations(copy)) {
            Files.write(copy.resolve("generations").resolve(name).resolve("base.ndjson.gz"), new byte[] {1});
        }
        Catalogue catalogue = Catalogue.open(copy);
        centre.publish(ONE, two(4));

        assertThat(catalogue.importSnapshot(centre.changes(3), centre.trust()))
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NO_GENERATION));
        assertThat(centre.offerSnapshotTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(wholeVersion(Catalogue.open(copy))).isEqualTo(4);
    }

    @Test
    void noSecondNamesForFiles_bytesAreCopied() throws IOException {
        for (RuntimeException none : new RuntimeException[] {new UnsupportedOperationException(), null}) {
            Path here = fresh();
            List<Path> asked = new ArrayList<>();
            Disk disk = new Disk() {
                @Override
                void link(Path file, Path name) throws IOException {
                    asked.add(file);
                    if (none != null) {
                        throw none;
                    }
                    throw new FileSystemException(name.toString(), null, "Operation not supported");
                }
            };
            Catalogue catalogue = Catalogue.open(here, CatalogueSettings.standard(), disk);
            centre.publish(ONE, two((int) centre.generation() + 1));

            ImportOutcome outcome = catalogue.importSnapshot(centre.changes(3), centre.trust());

            assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
            assertThat(asked).hasSize(1);
            assertThat(wholeVersion(Catalogue.open(here))).isEqualTo((int) centre.generation());
        }
    }

    @Test
    void anyStepFailsOrKills_theOldOrTheNewAnswers_andTheNextTimeItWorks() throws IOException {
        centre.publish(ONE, two(4));
        FaultyDisk counting = FaultyDisk.failing(0, ChangesOnDiskTest::full);
        Path sound = fresh();
        centre.offerChangesTo(Catalogue.open(sound, CatalogueSettings.standard(), counting));
        assertThat(wholeVersion(Catalogue.open(sound))).isEqualTo(4);
        int kept = 0;
        for (int step = 1; step <= counting.steps(); step++) {
            for (FaultyDisk disk :
                    List.of(FaultyDisk.failing(step, ChangesOnDiskTest::full), FaultyDisk.killedAt(step))) {
                Path here = fresh();
                Catalogue catalogue = Catalogue.open(here, CatalogueSettings.standard(), disk);

                ImportOutcome outcome = centre.offerChangesTo(catalogue);

                Catalogue opened = Catalogue.open(here);
                boolean imported = outcome instanceof ImportOutcome.Imported;
                kept += imported ? 0 : 1;
                assertThat(wholeVersion(catalogue)).as("step %d", step).isEqualTo(imported ? 4 : 3);
                // Killed in the last step of the switch, it is there, and nobody was told.
                assertThat(wholeVersion(opened)).as("step %d", step).isBetween(imported ? 4 : 3, 4);
                assertThat(opened.setAside()).isEmpty();
                centre.offerChangesTo(opened);
                assertThat(wholeVersion(Catalogue.open(here))).isEqualTo(4);
            }
        }
        assertThat(kept).isGreaterThan(20);
    }

    @Test
    void muchIsDifferent_aNewBulkFileIsWritten_andAnswersTheSame() throws IOException {
        Path here = folder.resolve("many");
        Catalogue catalogue = Catalogue.open(here);
        ChangingCentre many = new ChangingCentre();
        many.publish(records(Base.ALWAYS_FEW + 100, 1));
        many.offerSnapshotTo(catalogue);

        many.publish(records(Base.ALWAYS_FEW + 100, 2));
        assertThat(many.offerChangesTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);

        assertThat(CopyFiles.current(here).resolve("put.ndjson")).isEmptyFile();
        assertThat(Catalogue.open(here).record("test:number-7"))
                .isEqualTo(catalogue.record("test:number-7"))
                .hasValueSatisfying(record -> assertThat(record.version()).contains(2));
        many.publish(records(Base.ALWAYS_FEW, 2));
        assertThat(many.offerChangesTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(Catalogue.open(here).size()).isEqualTo(Base.ALWAYS_FEW);
    }

    private static List<EvidenceRecord> records(int count, int version) {
        return IntStream.range(0, count)
                .mapToObj(i -> Records.titled("Number " + i).version(version).build())
                .toList();
    }

    /** The version of the record that changes, which is the number of the generation, if everything fits together. */
    private static int wholeVersion(Catalogue catalogue) {
        assertThat(catalogue.size()).isEqualTo(2);
        assertThat(catalogue.record("test:one")).contains(ONE);
        int version = catalogue.record("test:two").orElseThrow().version().orElseThrow();
        assertThat(catalogue.manifest().orElseThrow().generation()).isEqualTo(version);
        return version;
    }

    private static IOException full() {
        return new FileSystemException("put.ndjson", null, "No space left on device");
    }
}
