// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One process writes a folder, and any number read it. */
class SharedFolderTest {

    @TempDir
    Path folder;

    private final KeyPair keys = SignedFiles.newKeys();
    private final CentreKey key = CentreKey.of(keys.getPublic());
    private final Ticking clock = new Ticking();
    private Path copy;
    private Catalogue writer;

    @BeforeEach
    void fill() throws Exception {
        copy = folder.resolve("copy");
        writer = Catalogue.open(copy);
        take(1);
        take(2);
    }

    @Test
    void import_everyFileHeldOpenByAnotherProcess_switches_andRemovesWhenTheyAreLetGo() throws Exception {
        Process holder = CopyHost.start("hold", copy.toString());
        try (BufferedReader out = holder.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("holding 15");

            take(3);
            take(4);

            assertThat(CopyHost.whole(Catalogue.open(copy))).isEqualTo(4);
            assertThat(CopyFiles.generations(copy)).hasSize(4);
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
        take(5);
        assertThat(CopyFiles.generations(copy)).hasSize(2);
    }

    @Test
    void import_everyFileHeldOpenInThisProcess_switches_andRemovesWhenTheyAreLetGo() throws Exception {
        List<FileChannel> held = new ArrayList<>();
        for (Path file : CopyFiles.all(copy.resolve("generations"))) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            held.add(channel);
            channel.lock(0, Long.MAX_VALUE, true);
        }

        take(3);
        take(4);

        assertThat(CopyHost.whole(Catalogue.open(copy))).isEqualTo(4);
        assertThat(CopyFiles.generations(copy)).hasSize(4);
        for (FileChannel channel : held) {
            channel.close();
        }
        take(5);
        assertThat(CopyFiles.generations(copy)).hasSize(2);
    }

    @Test
    void readers_inAnotherProcess_seeWholeGenerationsOnly_andNoneGoesBack() throws Exception {
        Process reader = CopyHost.start("read", copy.toString());
        try (BufferedReader out = reader.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("ready");
            for (int generation = 3; generation <= 40; generation++) {
                take(generation);
            }
            reader.getOutputStream().write('\n');
            reader.getOutputStream().flush();

            assertThat(String.join("\n", out.lines().toList())).matches("saw \\d+ switches, last 40");
        }
    }

    @Test
    void readers_inThisProcess_manyAtOnce_allRead() {
        List<Long> found = java.util.stream.IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> CopyHost.whole(Catalogue.open(copy)))
                .toList();

        assertThat(found).hasSize(64).containsOnly(2L);
    }

    @Test
    void open_andLookUp_writeNothing() throws IOException {
        Map<Path, FileTime> before = times();

        Catalogue reader = Catalogue.open(copy);
        reader.lookUp(Need.of("dfe-cin-factors", "4B"));
        reader.reload();

        assertThat(times()).isEqualTo(before);
    }

    @Test
    void open_missingOrEmptyFolder_isEmpty_andStaysAsItIs() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(Catalogue.open(empty).size()).isZero();
        assertThat(Catalogue.open(folder.resolve("not/there")).setAside()).isEmpty();

        assertThat(empty).isEmptyDirectory();
        assertThat(folder.resolve("not")).doesNotExist();
    }

    @Test
    void open_whatIsAFile_saysSo() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Catalogue.open(file))
                .hasMessageContaining("the copy's folder cannot be read")
                .hasMessageContaining("file");
    }

    @Test
    void askedCopy_noticesASwitchByItself_afterFiveSeconds() throws Exception {
        Catalogue reader = Catalogue.open(copy, CatalogueSettings.standard().withClock(clock));
        take(3);

        clock.now = clock.now.plus(SwitchCheck.EVERY).minusMillis(1);
        assertThat(CopyHost.whole(reader)).as("not yet due").isEqualTo(2);
        clock.now = clock.now.plusMillis(1);
        eventually(() -> CopyHost.whole(reader) == 3);
    }

    @Test
    void reload_answersWhetherItChanged() throws Exception {
        Catalogue reader = Catalogue.open(copy);
        assertThat(reader.reload()).isFalse();

        take(3);

        assertThat(reader.reload()).isTrue();
        assertThat(CopyHost.whole(reader)).isEqualTo(3);
    }

    @Test
    void folderGone_memoryAnswersAndSaysSo_untilItIsBack() throws Exception {
        Catalogue reader = Catalogue.open(copy, CatalogueSettings.standard().withClock(clock));
        Path away = folder.resolve("away");
        Files.move(copy, away);

        clock.now = clock.now.plus(SwitchCheck.EVERY);
        eventually(() -> !reader.setAside().isEmpty());
        assertThat(reader.setAside()).singleElement().asString().contains("that generation answers from memory");
        assertThat(reader.record("test:counter")).isPresent();

        Files.move(away, copy);
        clock.now = clock.now.plus(SwitchCheck.EVERY);
        eventually(() -> reader.setAside().isEmpty());
    }

    @Test
    void folderUnreadable_memoryAnswersAndSaysSo() throws Exception {
        Catalogue reader = Catalogue.open(copy);
        Files.move(copy, folder.resolve("away"));
        Files.createFile(copy);

        assertThat(reader.reload()).isFalse();

        assertThat(reader.setAside()).singleElement().asString().contains("the copy's folder cannot be read");
        assertThat(reader.record("test:counter")).isPresent();
    }

    @Test
    void folderOfAnOlderBackup_memoryGoesOnAnswering() throws Exception {
        Path backup = folder.resolve("backup");
        CopyFiles.copy(copy, backup);
        take(3);
        Catalogue reader = Catalogue.open(copy);
        Files.writeString(copy.resolve("CURRENT"), Files.readString(backup.resolve("CURRENT")));

        assertThat(reader.reload()).isFalse();

        assertThat(reader.record("test:counter").orElseThrow().version()).contains(3);
        assertThat(reader.setAside()).singleElement().asString().contains("generation 3");
    }

    private void take(long generation) throws Exception {
        ImportOutcome outcome =
                writer.importSnapshot(CopyHost.generation(generation, keys.getPrivate(), key), Trust.keys(key));
        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    }

    private Map<Path, FileTime> times() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (var paths = Files.walk(copy)) {
            for (Path path : paths.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 500 && !condition.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    /** A clock that is moved by hand. */
    private static final class Ticking extends Clock {
        private volatile Instant now = SignedFiles.ISSUED.plus(Duration.ofDays(28));

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
