// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules about records beside each other. */
class FileRulesTest {
    private final QualityCheck check = QualityCheck.standard();

    @TempDir
    Path folder;

    static List<Rule> rules() {
        return Rules.all().stream()
                .filter(rule -> rule.group() == Rule.Group.FILE)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passingExample_passes_andHasNothingElseToSee(Rule rule) {
        QualitySummary summary =
                Collected.of(check, file(rule.passingExample())).summary();

        assertThat(summary.reaches(Severity.WARNING)).isFalse();
        assertThat(summary.rules(RuleOutcome.PASSED))
                .extracting(RuleCount::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failingExample_breaksThatRule_andNoOtherOfFiles(Rule rule) {
        Collected collected = Collected.of(check, file(rule.failingExample()));

        assertThat(collected.findings)
                .extracting(found -> found.finding().rule())
                .filteredOn(broken -> broken.group() == Rule.Group.FILE)
                .isNotEmpty()
                .allMatch(rule::equals);
        assertThat(collected.findings)
                .extracting(found -> found.finding().severity())
                .contains(rule.severity(collected.summary().profile()).orElseThrow());
    }

    /** Lines that are members are set in the sound record; others are taken as they are. */
    private static String file(String example) {
        return example.lines()
                .map(line -> line.startsWith("{") ? Records.with(line) : line)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void sameIdAndVersion_namesTheFirst_andTellsARepetitionFromAChange() {
        String other = Records.sound(1).replace("Record 1", "Record One");

        Collected collected = Collected.of(
                check, Records.lines(Records.sound(1), Records.sound(2), Records.sound(1), other, Records.sound(1)));

        assertThat(collected.sentences())
                .containsExactly(
                        "warning file.record.repeated at the record (line 3, column 1): expected each record once, found the"
                                + " text of the record on line 1",
                        "error file.record.duplicate at /id (line 4, column 1): expected an id and version of its own,"
                                + " found those of the record on line 1",
                        "warning file.record.repeated at the record (line 5, column 1): expected each record once, found the"
                                + " text of the record on line 1");
        assertThat(collected.findings)
                .extracting(found -> found.record().orElseThrow())
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void anotherVersion_isNoDuplicate_andHasTheSameTitle() {
        String second = Records.sound(1).replace("\"version\":1", "\"version\":2");

        assertThat(Collected.of(check, Records.lines(Records.sound(1), second)).findings)
                .isEmpty();
    }

    @Test
    void equalTitles_nameTheFirst() {
        String same = Records.sound(2).replace("Record 2", "Record 1");

        assertThat(Collected.of(check, Records.lines(Records.sound(1), same)).sentences())
                .containsExactly(
                        "info file.title.equal at /title (line 2, column 1): expected a title of its own, found that"
                                + " of the record on line 1");
    }

    @Test
    void loop_throughSeveralRecords_isFoundAtEachOfItsLinks_andReadFromBothSides() {
        String text = Records.lines(
                related(1, "supersedes", 2),
                related(3, "superseded-by", 2),
                related(3, "supersedes", 1),
                related(4, "superseded-by", 1),
                related(5, "supersedes", 5));

        assertThat(Collected.of(check, text).sentences().stream()
                        .filter(sentence -> sentence.contains("file.relation.loop")))
                .containsExactly(
                        loop(1, "a loop of 3 records, which goes on with the link on line 2"),
                        loop(2, "a loop of 3 records, which goes on with the link on line 3"),
                        loop(3, "a loop of 3 records, which goes on with the link on line 1"),
                        loop(5, "one to the record itself"));
    }

    @Test
    void linkThatBothSidesState_isNoLoop() {
        assertThat(Collected.of(check, Records.lines(related(1, "supersedes", 2), related(2, "superseded-by", 1)))
                        .places())
                .noneMatch(FileRulesTest::isOfFile);
        assertThat(Collected.of(check, Records.lines(related(1, "supersedes", 2), related(1, "superseded-by", 2)))
                        .places())
                .contains("1 file.relation.loop", "2 file.relation.loop");
    }

    @Test
    void otherRelations_mayLeadRoundAndAway() {
        assertThat(Collected.of(
                                check,
                                Records.lines(
                                        related(1, "variant-of", 2),
                                        related(2, "part-of", 1),
                                        related(3, "part-of", 9)))
                        .findings)
                .isEmpty();
    }

    @Test
    void targetThatIsNotThere_isFound_whicheverWayTheLinkIsStated() {
        Collected collected = Collected.of(
                check, Records.lines(related(1, "supersedes", 8), related(2, "superseded-by", 9), Records.sound(3)));

        assertThat(collected.sentences())
                .filteredOn(sentence -> sentence.contains("file."))
                .containsExactly(
                        "info file.relation.unknown at /relations/0/record (line 1, column 1): expected the id of a record of"
                                + " the file, found that of none that could be read",
                        "info file.relation.unknown at /relations/0/record (line 2, column 1): expected the id of a record of"
                                + " the file, found that of none that could be read");
    }

    @Test
    void recordsWithoutAnIdOrTitle_areNotTakenForTheSame() {
        String none = Records.sound(1).replace("\"id\":", "\"x-id\":").replace("\"title\":", "\"x-title\":");

        assertThat(Collected.of(check, Records.lines(none, none)).places())
                .containsOnly(
                        "1 record.id.missing",
                        "1 record.title.missing",
                        "2 record.id.missing",
                        "2 record.title.missing");
    }

    @Test
    void smallIndex_findsTheSame_andLeavesNoFile() throws IOException {
        String text = IntStream.range(0, 3000)
                .mapToObj(i -> i % 100 == 99
                        ? Records.sound(i - 50)
                        : i % 100 == 98 ? related(i, "supersedes", i - 100) : Records.sound(i))
                .collect(Collectors.joining("\n"));
        QualityCheck small = check.withIndexBytes(1 << 15).withTemporaryFolder(folder);

        Collected collected = Collected.of(small, text);

        assertThat(collected.findings).isEqualTo(Collected.of(check, text).findings);
        assertThat(collected.summary().findings(Severity.WARNING)).isEqualTo(30);
        assertThat(collected.summary().findings(Severity.INFO)).isEqualTo(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void index_givenItHasNoRoom_isSaidForEachRule_andTheRestGoesOn() {
        QualityCheck none = check.withIndexBytes(1 << 15).withTemporaryFolder(folder.resolve("none"));

        Collected collected = Collected.of(none, Records.many(1000));

        assertThat(collected.summary().findings()).isEqualTo(100);
        assertThat(collected.summary().rules(RuleOutcome.SKIPPED))
                .filteredOn(rule -> rule.reason()
                        .equals("the index of the file could not be kept in the folder for temporary files"))
                .extracting(rule -> rule.rule().id())
                .containsExactly(
                        "file.record.duplicate",
                        "file.record.repeated",
                        "file.relation.loop",
                        "file.relation.unknown",
                        "file.title.equal");
    }

    private static boolean isOfFile(String place) {
        return place.contains(" file.");
    }

    private static String loop(int line, String found) {
        return "error file.relation.loop at /relations/0/record (line " + line
                + ", column 1): expected links that end at the record that is valid now, found " + found;
    }

    private static String related(int number, String type, int other) {
        return Records.with("{\"id\": \"example:r" + number + "\", \"title\": \"Record " + number
                + "\", \"relations\": [{\"type\": \"" + type + "\", \"record\": \"example:r" + other + "\"}]}");
    }
}
