// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static io.github.whatworks.evidence.examples.quality.Samples.row;
import static io.github.whatworks.evidence.examples.quality.Samples.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.quality.CsvFinding;
import io.github.whatworks.evidence.quality.UnreadableFileException;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTest {
    private static final String[] HEADER = {"record id", "title", "kind", "read on", "number 1", "version"};

    @Test
    void read_datesAndNumbers_areAsThePersonSeesThem() throws IOException {
        Sheet sheet = read(workbook(out -> {
            row(out, 0, HEADER);
            row(out, 1, "example:a", "Plain", "programme");
            date(out, 1, LocalDate.of(2020, 10, 5), "dd/mm/yyyy");
            out.value(1, 4, new BigDecimal("0.56999999999999995"));
            out.value(1, 5, 2);
            row(out, 2, "example:b", "Month", "programme");
            date(out, 2, LocalDate.of(2020, 10, 1), "mmm-yy");
            out.value(2, 4, 1_500_000_000);
            row(out, 3, "example:c", "Year", "programme");
            date(out, 3, LocalDate.of(2020, 1, 1), "yyyy");
            out.value(3, 4, -0.0);
        }));

        assertThat(lines(sheet))
                .containsExactly(
                        String.join(",", HEADER),
                        "example:a,Plain,programme,2020-10-05,0.57,2",
                        "example:b,Month,programme,2020-10,1500000000",
                        "example:c,Year,programme,2020,0");
        assertThat(sheet.met()).isEmpty();
    }

    @Test
    void read_formulas_giveTheirResult_andSayWhereThereIsNone() throws IOException {
        byte[] never = workbook(out -> {
            row(out, 0, HEADER);
            row(out, 1, "example:a", "", "programme");
            out.formula(1, 1, "A1");
            row(out, 2, "example:b", "", "programme");
            out.formula(2, 1, "1/0");
            row(out, 3, "example:c", "Never worked out", "programme");
            out.formula(3, 3, "TODAY()");
        });
        byte[] text =
                edited(never, "<c r=\"B2\"><f>A1</f></c>", "<c r=\"B2\" t=\"str\"><f>A1</f><v>Worked out</v></c>");
        byte[] error = edited(text, "<c r=\"B3\"><f>1/0</f></c>", "<c r=\"B3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");

        Sheet sheet = read(error);

        String found = "an error, or a formula that was never worked out; it is not read";
        assertThat(lines(sheet))
                .containsExactly(
                        String.join(",", HEADER),
                        "example:a,Worked out,programme",
                        "example:b,,programme",
                        "example:c,Never worked out,programme,");
        assertThat(sheet.met())
                .containsExactly(
                        new CsvFinding(3, "title", "a value", found), new CsvFinding(4, "read on", "a value", found));
    }

    @Test
    void read_titleRowsAndMergedHeadingsAboveTheHeader_findsTheHeaderAndKeepsRowNumbers() throws IOException {
        Sheet sheet = read(workbook(out -> {
            row(out, 0, "Evidence kept by the team");
            out.range(0, 0, 0, 5).merge();
            row(out, 1, "Record", "", "", "Rating");
            out.range(1, 0, 1, 2).merge();
            row(out, 3, "Record ID", "Title", "KIND");
            row(out, 5, "example:a", "Behind a blank row", "programme");
        }));

        assertThat(lines(sheet))
                .containsExactly("", "", "", "Record ID,Title,KIND", "", "example:a,Behind a blank row,programme");
    }

    @Test
    void check_findings_nameTheRowsOfTheSheet() {
        byte[] sheet = workbook(out -> {
            row(out, 0, "Evidence kept by the team");
            row(out, 2, "record id", "title", "kind", "colour", "read on");
            row(out, 3, "example:a", "A", "programme", "red");
            out.formula(3, 4, "TODAY()");
            row(out, 4, "", "No id", "programme", "red");
        });

        Run run = Run.given(sheet, "check", "--report", "csv", "--profile", "draft", "-");

        assertThat(run.out().lines().filter(line -> line.contains("csv.")))
                .hasSize(3)
                .anySatisfy(
                        line -> assertThat(line).contains("(standard input)", "3,1", "csv.column.known", "in column 4"))
                .anySatisfy(line -> assertThat(line)
                        .contains("(standard input)", "4,1", "csv.cell.form", "a value in the column read on"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "(standard input)",
                                "5,1",
                                "csv.cell.form",
                                "the id of a record in the column record id"));
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void convert_findings_areSaidAndTheRestIsThere() {
        byte[] sheet = workbook(out -> {
            row(out, 0, "Evidence kept by the team");
            row(out, 2, "record id", "title", "kind", "colour");
            row(out, 3, "example:a", "A", "programme", "red");
            row(out, 4, "", "No id", "programme", "red");
        });

        Run run = Run.given(sheet, "convert", "-");

        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: (standard input):3:1: csv.column.known: expected the name of a column of the "
                                + "template in column 4, found another; its cells are not read",
                        "evidence-quality: (standard input):5:1: csv.cell.form: expected the id of a record in the column "
                                + "record id, found none; the row is not read",
                        "evidence-quality: 1 record written");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(EvidenceJson.standard().read(run.out()).title()).isEqualTo("A");
    }

    @Test
    void read_textWithCommasQuotesAndBreaks_isReadBackAsItIs() throws IOException {
        String text = "One, \"two\"\nthree; four";
        byte[] sheet = workbook(out -> {
            row(out, 0, HEADER);
            row(out, 1, "example:a", text, "programme");
        });

        Run run = Run.given(sheet, "convert", "-");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(EvidenceJson.standard().read(run.out()).title()).isEqualTo(text);
    }

    @Test
    void read_secondSheetHoldsTheRecords_takesThatOne() throws IOException {
        Sheet sheet = read(workbookOfTwo());

        assertThat(lines(sheet)).containsExactly("record id,title,kind", "example:a,A,programme");
    }

    @Test
    void read_noSheetWithAHeader_saysWhatIsMissing() throws IOException {
        unreadable(
                workbook(out -> row(out, 0, "name", "score")),
                "expected a sheet with a header in one of its first 20 rows, found none");
    }

    @Test
    void read_anotherZipFile_isAFinding() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(Samples.utf8("application/vnd.oasis.opendocument.spreadsheet"));
        }

        unreadable(
                bytes.toByteArray(),
                "expected an Excel workbook (.xlsx), found a damaged one, or another kind of file");
    }

    @Test
    void read_olderOrLockedWorkbook_saysHowToSaveIt() throws IOException {
        byte[] older = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512);

        unreadable(
                older, "expected an Excel workbook saved as .xlsx, without a password, found an older or locked one");
    }

    @Test
    void read_unpacksToMoreThanAnyWorkbook_isRefusedBeforeItIsHeld() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }

        unreadable(bytes.toByteArray(), "expected a workbook that unpacks to at most 268435456 bytes, found more");
    }

    /** Any byte of it may be wrong: what comes of it is a sheet or a finding, never a failure. */
    @Test
    void read_damagedAnywhere_neverFails() throws IOException {
        byte[] sound = workbook(out -> {
            row(out, 0, HEADER);
            row(out, 1, "example:a", "A", "programme");
            date(out, 1, LocalDate.of(2020, 10, 5), "dd/mm/yyyy");
        });
        Random random = new Random(20261123);
        for (int i = 0; i < 400; i++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(lines(read(damaged))).isNotEmpty();
            } catch (UnreadableFileException said) {
                assertThat(said).hasMessageStartingWith("expected ");
            }
        }
        for (int length = 4; length < sound.length; length += 37) {
            byte[] cut = Arrays.copyOf(sound, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(UnreadableFileException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    dd/mm/yyyy            | dmy
                    mmm-yy                | my
                    yyyy                  | y
                    [$-409]d mmm yyyy;@   | dmy
                    yyyy"-day-"mm         | my
                    \\d0.0                |
                    0.00_d                |
                    [Red]0.00;[Red]-d     |
                    General               |
                    h:mm                  | hm
                    """)
    void letters_ofAFormat_areThoseThatShowAPartOfADate(String format, String letters) {
        String found = "";
        for (char letter : "dhmy".toCharArray()) {
            found += DateFormats.letters(format).contains(letter) ? letter : "";
        }
        assertThat(found).isEqualTo(letters == null ? "" : letters);
    }

    @Test
    void read_dateWithATime_keepsBoth() throws IOException {
        Sheet sheet = read(workbook(out -> {
            row(out, 0, HEADER);
            row(out, 1, "example:a", "A", "programme");
            out.value(1, 3, LocalDateTime.of(2020, 10, 5, 12, 30));
            out.style(1, 3).format("dd/mm/yyyy hh:mm").set();
        }));

        assertThat(lines(sheet).get(1)).isEqualTo("example:a,A,programme,2020-10-05T12:30");
    }

    private static void date(Worksheet sheet, int row, LocalDate date, String format) {
        sheet.value(row, 3, date);
        sheet.style(row, 3).format(format).set();
    }

    private static byte[] workbookOfTwo() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook =
                new org.dhatim.fastexcel.Workbook(bytes, "evidence-quality", "1.0")) {
            row(workbook.newWorksheet("Read me"), 0, "How to fill this in");
            Worksheet records = workbook.newWorksheet("Records");
            row(records, 0, "record id", "title", "kind");
            row(records, 1, "example:a", "A", "programme");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The workbook with one text of its sheet replaced, as a spreadsheet program would have written it. */
    private static byte[] edited(byte[] workbook, String from, String to) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
                String content = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                if (part.getName().endsWith("sheet1.xml")) {
                    assertThat(content).contains(from);
                    content = content.replace(from, to);
                }
                out.putNextEntry(new ZipEntry(part.getName()));
                out.write(Samples.utf8(content));
            }
        }
        return bytes.toByteArray();
    }

    private static void unreadable(byte[] workbook, String sentence) {
        assertThatThrownBy(() -> read(workbook))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(sentence);
    }

    private static Sheet read(byte[] workbook) throws IOException {
        return Workbook.read(new ByteArrayInputStream(workbook));
    }

    private static List<String> lines(Sheet sheet) {
        return new BufferedReader(new InputStreamReader(sheet.csv(), StandardCharsets.UTF_8))
                .lines()
                .toList();
    }
}
