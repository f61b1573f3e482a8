// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.quality.EvidenceCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertCommandTest {
    private static final String BOTH = Samples.VISITS + Samples.GROUPS;

    @TempDir
    Path folder;

    @Test
    void convert_examples_areCanonicalAlready() throws IOException {
        Run run = Run.of("convert", Run.examples().toString());

        assertThat(run.out()).isEqualTo(Files.readString(Run.examples()));
        assertThat(run.err()).containsExactly("evidence-quality: 40 records written");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    static Stream<Arguments> forms() {
        String array = "[" + Samples.VISITS.strip() + ",\n" + Samples.GROUPS.strip() + "]";
        String pretty = BOTH.replace("{", "{\n  ").replace(",\"", ",\n  \"");
        return Stream.of(
                Arguments.of("lines", Samples.utf8(BOTH)),
                Arguments.of("lines with CRLF and a blank line", Samples.utf8(BOTH.replace("\n", "\r\n\r\n"))),
                Arguments.of("an array", Samples.utf8(array)),
                Arguments.of("records on many lines", Samples.utf8(pretty)),
                Arguments.of("packed lines", Samples.gzip(BOTH)),
                Arguments.of("a packed array", Samples.gzip(array)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void convert_anyForm_givesCanonicalLines(String name, byte[] input) {
        Run run = Run.given(input, "convert", "-");

        assertThat(run.out()).isEqualTo(BOTH);
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void convert_unknownMembers_areKeptAtEveryLevel() {
        String record = Samples.VISITS
                .replace("\"version\":1}", "\"version\":1,\"x-new\":{\"a\":[1,null],\"b\":{}}}")
                .replace("\"publisher\":\"Example\"", "\"publisher\":\"Example\",\"rating\":[]");

        Run run = Run.given(record.replace("{\"format\"", "{ \"format\""), "convert", "-");

        assertThat(run.out()).isEqualTo(record);
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void convert_numberThatCanonicalFormCannotCarry_isLeftOutAndSaid() {
        String huge = Samples.VISITS.replace("\"version\":1", "\"version\":1,\"x-many\":12345678901234567890");

        Run run = Run.given(huge + Samples.GROUPS, "convert", "-");

        assertThat(run.out()).isEqualTo(Samples.GROUPS);
        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: example:visits: expected numbers that the canonical form can carry (RFC 8785), "
                                + "found another; the record is left out",
                        "evidence-quality: 1 record written");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_lineThatIsNoRecord_isSaidWithItsLineAndCostsNoOther() {
        Run run = Run.given(Samples.VISITS + "nonsense\n" + Samples.GROUPS, "convert", "-");

        assertThat(run.out()).isEqualTo(BOTH);
        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: (standard input):2:1: text.syntax: expected a value, found a word without quotes",
                        "evidence-quality: 2 records written");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_moreFaultsThanAnybodyReads_areCounted() {
        Run run = Run.given("nonsense\n".repeat(250), "convert", "-");

        assertThat(run.err())
                .hasSize(102)
                .endsWith("evidence-quality: and 150 more like these", "evidence-quality: 0 records written");
    }

    @Test
    void convert_packedFileCutShort_givesWhatThereIsAndSaysSo() {
        byte[] whole = Samples.gzip(BOTH);

        Run run = Run.given(Arrays.copyOf(whole, whole.length - 10), "convert", "-");

        assertThat(run.err())
                .contains(
                        "evidence-quality: (standard input):1:1: file.unreadable: expected gzip data to their end, found "
                                + "the end of the file in the middle of them");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_nothing_saysSo() {
        Run run = Run.given("\n", "convert", "-");

        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: (standard input):1:1: file.empty: expected a record, found none",
                        "evidence-quality: 0 records written");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_toASheetAndBack_isTheSame() throws IOException {
        Path sheet = folder.resolve("records.CSV");

        Run there = Run.given(BOTH, "convert", "--out", sheet.toString(), "-");
        Run back = Run.of("convert", sheet.toString());

        assertThat(there.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(there.out()).isEmpty();
        assertThat(Files.readString(sheet)).startsWith("\ufeffrecord id,");
        assertThat(back.out()).isEqualTo(BOTH);
        assertThat(back.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void convert_toASheet_isWhatTheLibraryWritesInOneGo() throws IOException {
        Path sheet = folder.resolve("records.csv");
        Run.of("convert", "--out", sheet.toString(), Run.examples().toString());
        List<EvidenceRecord> records;
        try (Stream<String> lines = Files.lines(Run.examples())) {
            records = lines.map(EvidenceJson.standard()::read).toList();
        }

        assertThat(Files.readAllBytes(sheet))
                .isEqualTo(EvidenceCsv.standard().write(records).bytes());
    }

    @Test
    void convert_toASheet_saysWhatHasNoColumnAndWhatIsThereTwice() {
        String topic = Samples.GROUPS.replace("\"version\":1", "\"topics\":[{\"code\":\"a\"}],\"version\":1");
        Path sheet = folder.resolve("records.csv");

        Run run = Run.given(Samples.VISITS + topic + Samples.VISITS, "convert", "--out", sheet.toString(), "-");

        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: example:visits: expected each id once in a sheet, found it again; the record is "
                                + "left out",
                        "evidence-quality: left out, having no column: /topics (1 record)",
                        "evidence-quality: 2 records written");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_sheetOnStandardInput_isKnownByItsHeader() {
        String sheet = "\ufeffRecord ID;Title;Kind\r\nexample:a;A;programme\r\n";

        Run plain = Run.given(sheet, "convert", "-");
        Run packed = Run.given(Samples.gzip(sheet), "convert", "-");

        assertThat(plain.out())
                .isEqualTo("{\"format\":\"1.0\",\"id\":\"example:a\",\"kind\":\"programme\",\"title\":\"A\"}\n");
        assertThat(plain.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(packed).isEqualTo(plain);
    }

    @Test
    void convert_packedSheetCutShort_saysSo() throws IOException {
        byte[] whole = Samples.gzip(EvidenceCsv.template());
        Path file = Files.write(folder.resolve("records.csv.gz"), Arrays.copyOf(whole, whole.length - 4));

        Run run = Run.of("convert", file.toString());

        assertThat(run.err())
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("evidence-quality: " + file + ":1:1: file.unreadable: ");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_sheetInUtf16_isTakenForOneByItsName() throws IOException {
        Path file = Files.write(
                folder.resolve("records.csv"), ("\ufeff" + EvidenceCsv.template()).getBytes(StandardCharsets.UTF_16LE));

        Run run = Run.of("convert", file.toString());

        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: " + file
                                + ":1:1: csv.cell.form: expected UTF-8 (save the sheet as \"CSV UTF-8\"), found "
                                + "UTF-16; nothing is read",
                        "evidence-quality: 0 records written");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_ontoItsOwnInput_isSafe() throws IOException {
        Path file = Files.writeString(
                folder.resolve("records.json"), "[" + BOTH.strip().replace("}\n{", "},{") + "]");

        Run run = Run.of("convert", "--out", file.toString(), file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(file)).isEqualTo(BOTH);
    }
}
