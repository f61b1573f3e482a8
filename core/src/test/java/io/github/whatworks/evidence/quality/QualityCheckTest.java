// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityCheckTest {
    private final QualityCheck check = QualityCheck.standard();

    @TempDir
    Path folder;

    @Test
    void lines_givenOneFaulty_giveItsFindingInOrder() {
        Collected collected =
                Collected.of(check, Records.lines(Records.sound(0), Records.faulty(1), "", Records.sound(2)));

        assertThat(collected.calls).containsExactly("start file", "record 0", "record 1", "finding", "record 2", "end");
        assertThat(collected.places()).containsExactly("2 record.version.min");
        QualityFinding found = collected.findings.get(0);
        assertThat(found.file()).isEqualTo("file");
        assertThat(found.record()).hasValue(1);
        assertThat(found.id()).contains("example:r1");
        assertThat(collected.summary()).hasToString("file: 3 records, 2 clean, 1 error, 0 warnings, 0 info");
        assertThat(collected.summary().ending()).isEqualTo(Ending.COMPLETE);
        assertThat(collected.records.get(2).line()).isEqualTo(4);
    }

    @Test
    void anyLayout_isRead() {
        String array = "[" + Records.sound(0) + ",\n" + Records.faulty(1) + "]";
        String pretty = Records.faulty(0).replace(",\"", ",\n\"");

        assertThat(Collected.of(check, array).places()).containsExactly("2 record.version.min");
        assertThat(Collected.of(check, Records.packed(Records.many(10))).places())
                .containsExactly("10 record.version.min");
        assertThat(Collected.of(check, pretty).places()).containsExactly("3 record.version.min");
    }

    @Test
    void sheet_isReadByItsFirstRow_orItsName_packedOrNot() {
        String sheet = "record id,title,kind,remarks,age from\nexample:a,A,programme,x,five\nexample:b,,programme,,\n";

        Collected plain = Collected.of(check, sheet);
        Collected packed = Collected.of(check, Records.packed(sheet));

        assertThat(plain.places())
                .containsSubsequence("1 csv.column.known", "2 csv.cell.form", "3 csv.cell.form")
                .contains("2 record.version.required");
        assertThat(packed.places()).isEqualTo(plain.places());
        assertThat(plain.sentences())
                .contains(
                        "warning csv.column.known at the record (line 1, column 1): expected the name of a column of the"
                                + " template in column 4, found another; its cells are not read")
                .contains("error csv.cell.form at the record (line 2, column 1): expected a number such as 0.5 in the"
                        + " column age from, found other text; it is not read");
        assertThat(Collected.of(check, Records.stream("a,b\n1,2\n"), "x.CSV").places())
                .containsExactly(
                        "1 csv.column.known",
                        "1 csv.column.known",
                        "1 csv.cell.form",
                        "1 csv.cell.form",
                        "1 csv.cell.form");
    }

    @Test
    void sheet_givenWhatWasMetBefore_reportsItFirst() throws IOException {
        Collected collected = new Collected();
        InputStream sheet = Records.stream("record id,title,kind\nexample:a,A,programme\n");

        check.run(sheet, "book.xlsx", List.of(new CsvFinding(2, "title", "a value", "#N/A")), collected);

        assertThat(collected.sentences().get(0))
                .isEqualTo("error csv.cell.form at the record (line 2, column 1): expected a value in the column title,"
                        + " found #N/A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \r\n\t\n", "[]", " [ ]\n", "record id,title,kind\n"})
    void nothing_isAnError(String nothing) {
        Collected collected = Collected.of(check, nothing);

        assertThat(collected.places()).containsExactly("1 file.empty");
        assertThat(collected.summary().reaches(Severity.ERROR)).isTrue();
    }

    @Test
    void packedFile_givenItIsCutShort_saysWhereReadingEnded() {
        byte[] whole = Records.packed(Records.many(50));

        Collected collected = Collected.of(check, Arrays.copyOf(whole, whole.length * 2 / 3));

        String last = collected.sentences().get(collected.sentences().size() - 1);
        assertThat(last)
                .matches(
                        "error file.unreadable at the record \\(line [0-9]+, column 1\\): expected gzip data to their end,"
                                + " found the end of the file in the middle of them");
        assertThat(collected.records).isNotEmpty();
        assertThat(collected.summary().ending()).isEqualTo(Ending.UNREADABLE);
        assertThat(outcome(collected, "file.relation.unknown")).isEqualTo("SKIPPED the file was not read to its end");
    }

    @Test
    void packedFile_givenItIsDamaged_saysSo() {
        byte[] damaged = Records.packed(Records.many(200));
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 8, (byte) 0xFF);

        assertThat(Collected.of(check, damaged).sentences())
                .anyMatch(found -> found.startsWith("error file.unreadable") && found.contains("gzip data"));
        assertThat(Collected.of(check, new byte[] {0x1F, (byte) 0x8B}).places()).containsExactly("1 file.unreadable");
    }

    @Test
    void otherFormats_areSaidInOneFinding() {
        assertThat(Collected.of(check, "PK\3\4 and so on").places()).containsExactly("1 file.unreadable");
        assertThat(Collected.of(check, Records.sound(1).getBytes(UTF_16LE)).places())
                .containsExactly("1 text.encoding");
    }

    @Test
    void stream_givenItCannotBeRead_isAFinding_inItsOwnWordsIfItHasSome() {
        InputStream broken =
                new SequenceInputStream(Records.stream(Records.many(100)), new Broken(new IOException("disk")));
        InputStream told = new Broken(new UnreadableFileException("a workbook", "one with a password"));

        assertThat(Collected.of(check, broken, "x").sentences())
                .last()
                .asString()
                .endsWith("expected a file that can be read, found a fault in reading it (IOException)");
        assertThat(Collected.of(check, told, "x").sentences())
                .containsExactly("error file.unreadable at the record (line 1, column 1): expected a workbook,"
                        + " found one with a password");
    }

    @Test
    void oneBadLine_costsOneFinding_andTheRestGoesOn() {
        Collected collected =
                Collected.of(check, Records.lines(Records.sound(0), "{\"format\": \"1.0\"", Records.faulty(2)));

        assertThat(collected.places()).contains("2 text.syntax").endsWith("3 record.version.min");
        assertThat(collected.summary().records()).isEqualTo(3);
        assertThat(collected.records.get(1).id()).isEmpty();
    }

    @Test
    void limits_holdForTextsInTheFile() {
        QualityCheck small = check.withLimits(JsonLimits.standard().withDocumentBytes(600));

        Collected collected = Collected.of(
                small, Records.lines(Records.sound(0), "{\"x\":\"" + "y".repeat(1000) + "\"}", Records.sound(1)));

        assertThat(collected.places()).containsExactly("2 text.limit");
        assertThat(collected.summary().records()).isEqualTo(3);
    }

    @Test
    void maxFindings_stopsListing_butNotCounting() {
        Collected collected = Collected.of(check.withMaxFindings(2), Records.many(100));

        assertThat(collected.findings).hasSize(2);
        assertThat(collected.summary().findings()).isEqualTo(10);
        assertThat(collected.summary().unlisted()).isEqualTo(8);
        assertThat(Collected.of(check.withMaxFindings(0), Records.many(100)).findings)
                .isEmpty();
    }

    @Test
    void silencedRule_isNotTried_andTheSummarySaysWhy() {
        EvidenceValidator validator =
                EvidenceValidator.standard().withSetting(RuleSetting.parse("file.empty=off:a test of the pipeline"));

        Collected collected = Collected.of(check.withValidator(validator), "");

        assertThat(collected.findings).isEmpty();
        assertThat(outcome(collected, "file.empty")).isEqualTo("SKIPPED silenced: a test of the pipeline");
        assertThat(outcome(collected, "record.title.required")).isEqualTo("SKIPPED there was no record");
    }

    @Test
    void outcomes_areThoseOfTheWholeFile() {
        Collected collected = Collected.of(check, Records.lines(Records.sound(0), Records.faulty(1), "{"));

        assertThat(outcome(collected, "record.version.min"))
                .isEqualTo("FAILED the text could not be read as a record (1)");
        assertThat(outcome(collected, "file.record.duplicate")).isEqualTo("PASSED ");
        assertThat(outcome(collected, "csv.cell.form")).isEqualTo("SKIPPED the file is no sheet");
        RuleCount rule = rule(collected, "record.version.min");
        assertThat(List.of(rule.passed(), rule.failed(), rule.skipped(), rule.crashed()))
                .containsExactly(1L, 1L, 1L, 0L);
        assertThat(rule.examples()).containsExactly("example:r1");
    }

    @Test
    void progress_tellsBytesOfTheFileAsItIs_andEndsWithAllOfThem() throws IOException {
        byte[] packed = Records.packed(Records.many(1000));
        List<Progress> heard = new ArrayList<>();
        AtomicLong time = new AtomicLong();
        QualityCheck listening = check.withProgress(heard::add).withNanoTime(() -> time.getAndAdd(200_000_000));

        QualitySummary summary = listening.run(new ByteArrayInputStream(packed), "x", found -> {});

        assertThat(heard).hasSizeGreaterThan(1).last().isEqualTo(new Progress(packed.length, 1000, 100));
        assertThat(summary.bytes()).isEqualTo(packed.length);
        assertThat(summary.duration()).isEqualTo(Duration.ofNanos(200_000_000L * heard.size()));
    }

    @Test
    void path_isReadAndNamed_andWhatCannotBeOpenedIsAnException() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), Records.many(10));
        List<QualityFinding> found = new ArrayList<>();

        QualitySummary summary = check.run(file, found::add);

        assertThat(summary.name()).isEqualTo(file.toString());
        assertThat(found).hasSize(1);
        assertThatThrownBy(() -> check.run(folder.resolve("none"), found::add)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void total_addsFilesUp_andHasTheWorstEnding() {
        QualitySummary one = Collected.of(check, Records.many(10)).summary();
        QualitySummary cut = Collected.of(check.withCancellation(() -> true), Records.many(10))
                .summary();

        QualitySummary total = QualitySummary.total(List.of(one, one, cut));

        assertThat(total).hasToString("3 files: 20 records, 18 clean, 2 errors, 0 warnings, 0 info, cancelled");
        assertThat(total.endingReason()).isEqualTo("it was cancelled");
        assertThat(total.records(Severity.ERROR)).isEqualTo(2);
        assertThat(QualitySummary.total(List.of(one))).isSameAs(one);
        assertThatThrownBy(() -> QualitySummary.total(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void settings_givenNonsense_areRefused() {
        assertThatThrownBy(() -> check.withThreads(0)).hasMessage("expected 1 to 1024 threads, found 0");
        assertThatThrownBy(() -> check.withMaxFindings(-1)).hasMessage("expected findings from 0, found -1");
        assertThatThrownBy(() -> check.withIndexBytes(1)).hasMessage("expected bytes from 32768, found 1");
    }

    private static String outcome(Collected collected, String id) {
        RuleCount rule = rule(collected, id);
        RuleOutcome outcome = rule.outcome();
        return outcome + " " + rule.reason();
    }

    private static RuleCount rule(Collected collected, String id) {
        return collected.summary().rules().stream()
                .filter(rule -> rule.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A stream that throws. */
    private static final class Broken extends InputStream {
        private final IOException fault;

        Broken(IOException fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            throw fault;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw fault;
        }
    }
}
