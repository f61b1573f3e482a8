// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {

    private static final String GOOD =
            "{\"format\":\"1.0\",\"id\":\"example:one\",\"version\":1,\"kind\":\"programme\",\"title\":\"One\"}";

    @TempDir
    Path folder;

    private final RecordReader reader = new RecordReader();

    @Test
    void read_severalFiles_takesThemTogether() throws Exception {
        reader.read(file("a.ndjson", GOOD));
        reader.read(file("b.ndjson", "\n" + GOOD.replace("one", "two") + "\r\n\n"));

        assertThat(reader.records()).extracting(record -> record.id()).containsExactly("example:one", "example:two");
    }

    @Test
    void read_lineThatIsNoJson_namesFileLineAndWhat() throws Exception {
        Path file = file("a.ndjson", GOOD + "\n\n{\"format\":");

        assertFault(file, ", line 3: ", "not well-formed JSON");
    }

    @Test
    void read_recordWithoutATitle_namesFileLineAndWhat() throws Exception {
        Path file = file("a.ndjson", GOOD.replace("title", "tittle"));

        assertFault(file, ", line 1: ", "title");
    }

    @Test
    void read_idThatCannotBeOne_namesFileLineAndWhat() throws Exception {
        Path file = file("a.ndjson", GOOD.replace("example:one", "Example/one"));

        assertFault(file, ", line 1: the record has an id that cannot be one");
    }

    @Test
    void read_noVersion_namesFileLineAndWhat() throws Exception {
        Path file = file("a.ndjson", GOOD.replace("\"version\":1,", ""));

        assertFault(file, ", line 1: the record has no version");
    }

    @Test
    void read_numberThatCannotBeCarried_namesFileLineAndWhat() throws Exception {
        Path file = file("a.ndjson", GOOD.replace("}", ",\"more\":1e400}"));

        assertFault(file, ", line 1: the record has no digest");
    }

    @Test
    void read_sameIdTwice_namesBothPlaces() throws Exception {
        Path first = file("a.ndjson", GOOD);
        Path second = file("b.ndjson", GOOD.replace("one", "two") + "\n" + GOOD);
        reader.read(first);

        assertFault(second, ", line 2: the record example:one was there before, in " + first + ", line 1");
    }

    @Test
    void read_noSuchFile_saysSo() {
        assertFault(folder.resolve("absent.ndjson"), ": there is no such file");
    }

    @Test
    void read_folder_saysSo() {
        assertFault(folder, ": ");
    }

    @Test
    void read_emptyFile_saysSo() throws Exception {
        assertFault(file("empty.ndjson", "\n \n"), ": holds no record");
    }

    private void assertFault(Path file, String... parts) {
        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(FaultyDataException.class)
                .hasMessageStartingWith(file + parts[0])
                .hasMessageContainingAll(parts);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
