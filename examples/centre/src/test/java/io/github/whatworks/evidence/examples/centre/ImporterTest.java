// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String SOUND = Lines.of(Samples.sound("example:a", 1, "Alpha"));
    private static final String FAULTY =
            "{\"format\":\"1.0\",\"id\":\"example:faulty\",\"version\":1,\"kind\":\"programme\",\"title\":\"Faulty\"}\n";

    @TempDir
    Path folder;

    private final Store store = new MemoryStore();

    @Test
    void soundFile_isTakenIn() throws Exception {
        ImportReport report = importer(false).run(List.of(file(SOUND)));

        assertThat(report.sentence()).matches("Imported: 1 new, 0 unchanged, 0 refused; generation \\d+");
        assertThat(importer(false).run(List.of(file(SOUND))).unchanged()).isEqualTo(1);
    }

    @Test
    void oneFaultyRecord_refusesTheFileWhole() throws Exception {
        Path file = file(SOUND + FAULTY + "nonsense\n");

        assertThatThrownBy(() -> importer(false).run(List.of(file)))
                .isInstanceOf(FaultyDataException.class)
                .hasMessageContaining(file + ", line 2: error record.provenance.required at /provenance")
                .hasMessageContaining(file + ", line 3: error text.")
                .hasMessageEndingWith("Nothing was imported.");
        assertThat(store.generation()).isEmpty();
    }

    @Test
    void oneFaultyRecord_whereSoundOnesAreWanted_isLeftOut() throws Exception {
        ImportReport report = importer(true).run(List.of(file(FAULTY + SOUND)));

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(report.faults()).contains("line 1: error record.provenance.required");
        assertThat(store.current("example:a")).isPresent();
        assertThat(store.current("example:faulty")).isEmpty();
    }

    @Test
    void faultInTheSecondFile_refusesTheFirstToo() throws Exception {
        Path first = file(SOUND);
        Path second = Files.writeString(folder.resolve("second.ndjson"), FAULTY);

        assertThatThrownBy(() -> importer(false).run(List.of(first, second))).isInstanceOf(FaultyDataException.class);
        assertThat(store.current("example:a")).isEmpty();
    }

    @Test
    void sameVersionWithOtherContent_isRefused() throws Exception {
        importer(false).run(List.of(file(SOUND)));
        Path other = file(Lines.of(Samples.sound("example:a", 1, "Another title")));

        assertThatThrownBy(() -> importer(false).run(List.of(other)))
                .hasMessageContaining("line 1: example:a version 1 is here with another content");
    }

    @Test
    void earlierVersion_isRefused() throws Exception {
        importer(false).run(List.of(file(Lines.of(Samples.sound("example:a", 3, "Alpha")))));
        Path earlier = file(Lines.of(Samples.sound("example:a", 2, "Alpha")));

        assertThatThrownBy(() -> importer(false).run(List.of(earlier)))
                .hasMessageContaining("example:a version 2 comes after a later one");
    }

    @Test
    void messages_neverQuoteWhatARecordSays() throws Exception {
        Path file = file(FAULTY.replace("\"title\":\"Faulty\"", "\"title\":17,\"summary\":\"secret\""));

        assertThatThrownBy(() -> importer(false).run(List.of(file))).hasMessageNotContaining("secret");
    }

    @Test
    void emptyFile_andMissingFile_areSaid() throws Exception {
        Path empty = file("\n\n");

        assertThatThrownBy(() -> importer(false).run(List.of(empty))).hasMessage(empty + ": holds no record");
        Path missing = folder.resolve("missing.ndjson");
        assertThatThrownBy(() -> importer(false).run(List.of(missing))).hasMessage(missing + ": there is no such file");
    }

    private Importer importer(boolean acceptSound) {
        return new Importer(store, Clock.fixed(StoreLaws.START, ZoneOffset.UTC), acceptSound);
    }

    private Path file(String lines) throws Exception {
        return Files.writeString(folder.resolve("records.ndjson"), lines);
    }
}
