// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails, or a process that is killed, at every step of an import: the copy stays whole. */
class DiskFaultTest {

    @TempDir
    Path folder;

    private Path published;
    private Path before;
    private SignedFiles files;

    @BeforeEach
    void fill() {
        published = folder.resolve("published");
        before = folder.resolve("before");
        files = new SignedFiles(published);
        Catalogue catalogue = Catalogue.open(before);
        files.publish(1, Records.titled("Zero").build()).offerTo(catalogue);
        files.publish(2, Records.titled("One").build()).offerTo(catalogue);
        files.publish(3, Records.titled("Two").build());
    }

    @Test
    void importSnapshot_diskFails_saysHowAndKeepsTheOldOne() throws IOException {
        assertFails(DiskFaultTest::full, Refusal.DISK_FULL, "no room left", "make room");
        assertFails(DiskFaultTest::fullOnWindows, Refusal.DISK_FULL, "no room left", "make room");
        assertFails(DiskFaultTest::readOnly, Refusal.READ_ONLY, "read-only", "can be written to");
        assertFails(DiskFaultTest::denied, Refusal.NO_PERMISSION, "may not write to the copy's folder", "that right");
        assertFails(DiskFaultTest::broken, Refusal.UNREADABLE, "Input/output error", "look at the disk");
    }

    private void assertFails(Supplier<IOException> fault, Refusal reason, String happened, String advice)
            throws IOException {
        Path copy = fresh();
        // The first step of the bulk file: it is created.
        Catalogue catalogue = Catalogue.open(copy, CatalogueSettings.standard(), FaultyDisk.failing(1, fault));

        ImportOutcome outcome = files.offerTo(catalogue);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(outcome.sentence()).contains(happened).contains(advice);
        assertThat(catalogue.record("test:one")).isPresent();
        assertThat(CopyFiles.generations(copy)).as("nothing is left of it").hasSize(2);
        assertThat(files.offerTo(Catalogue.open(copy))).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void importSnapshot_anyStepFails_theOldOrTheNewAnswers_andTheNextTimeItWorks() throws IOException {
        int failed = 0;
        for (int step = 1; step <= steps(); step++) {
            Path copy = fresh();
            Catalogue catalogue =
                    Catalogue.open(copy, CatalogueSettings.standard(), FaultyDisk.failing(step, DiskFaultTest::full));

            ImportOutcome outcome = files.offerTo(catalogue);

            boolean imported = outcome instanceof ImportOutcome.Imported;
            failed += imported ? 0 : 1;
            assertThat(catalogue.record(imported ? "test:two" : "test:one"))
                    .as("step %d", step)
                    .isPresent();
            assertThat(ids(copy)).isEqualTo(imported ? Set.of("test:two") : Set.of("test:one"));
            assertThat(Catalogue.open(copy).setAside()).isEmpty();
            assertNextImportWorks(copy);
        }
        assertThat(failed).isGreaterThan(10);
    }

    @Test
    void importSnapshot_killedAtAnyStep_theOldOrTheNewAnswers_andTheNextTimeItWorks() throws IOException {
        int steps = steps();
        for (int step = 1; step <= steps; step++) {
            Path copy = fresh();
            Catalogue killed = Catalogue.open(copy, CatalogueSettings.standard(), FaultyDisk.killedAt(step));
            files.offerTo(killed);

            assertThat(ids(copy)).as("step %d", step).isIn(Set.of("test:one"), Set.of("test:two"));
            assertThat(Catalogue.open(copy).setAside()).isEmpty();
            assertNextImportWorks(copy);
        }
    }

    private void assertNextImportWorks(Path copy) throws IOException {
        Catalogue next = Catalogue.open(copy);
        files.offerTo(next);
        assertThat(ids(copy)).isEqualTo(Set.of("test:two"));
        SignedFiles later = new SignedFiles(folder.resolve("later"), files.keys());
        later.publish(4, Records.titled("Three").build()).offerTo(next);
        assertThat(ids(copy)).isEqualTo(Set.of("test:three"));
        assertThat(CopyFiles.generations(copy))
                .as("what was left half done is gone")
                .hasSize(2);
        assertThat(next.history().last("test:two").orElseThrow().what()).isEqualTo(History.What.GONE);
    }

    private static Set<String> ids(Path copy) {
        Catalogue opened = Catalogue.open(copy);
        assertThat(opened.size()).isEqualTo(1);
        return List.of("test:zero", "test:one", "test:two", "test:three").stream()
                .filter(id -> opened.record(id).isPresent())
                .collect(java.util.stream.Collectors.toSet());
    }

    private int steps() throws IOException {
        FaultyDisk disk = FaultyDisk.failing(0, DiskFaultTest::broken);
        files.offerTo(Catalogue.open(fresh(), CatalogueSettings.standard(), disk));
        return disk.steps();
    }

    private Path fresh() throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        CopyFiles.copy(before, copy);
        return copy;
    }

    private static IOException full() {
        return new FileSystemException("records.ndjson.gz", null, "No space left on device");
    }

    private static IOException fullOnWindows() {
        return new IOException("There is not enough space on the disk");
    }

    private static IOException readOnly() {
        return new FileSystemException("generations", null, "Read-only file system");
    }

    private static IOException denied() {
        return new AccessDeniedException("generations");
    }

    private static IOException broken() {
        return new IOException("Input/output error");
    }
}
