// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.RecordText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault of a text is found, at its line and column, whatever else is wrong with it. */
class CheckTextTest {
    private static final String REST = """
            "kind": "programme", "status": "published", "version": 1,
             "provenance": {"publisher": "Example", "licence": "NOT_STATED", "sources": [
              {"url": "https://example.org/visits", "role": "publisher-page", "status": "live", "readOn": "2026-11"}]}
            """;
    private final EvidenceValidator validator = EvidenceValidator.standard().withTextScans(false);

    @Test
    void checkText_givenASoundText_isClean() {
        CheckedText checked =
                validator.checkText("{\"format\": \"1.0\", \"id\": \"a:b\", \"title\": \"T\", " + REST + "}");

        assertThat(errors(checked)).isEmpty();
        assertThat(checked.record()).isPresent();
    }

    @Test
    void checkText_givenFaultsOfEveryKind_findsEachWhereItIs() {
        CheckedText checked = validator.checkText("\uFEFF{\"format\": \"1.0\", \"id\": \"No Id\",\n"
                + " \"title\": \"A\tB\", \"title\": \"again\",\n"
                + " \"outcomes\": [{\"name\": 7}, {\"name\": \"é😀\", \"effects\": [{\"estimates\": [\n"
                + "   {\"statistic\": \"risk-ratio\", \"low\": 2, \"point\": NaN, \"high\": 1}]}]}],\n"
                + " " + REST + "} x");

        assertThat(errors(checked))
                .contains(
                        "text.byte-order-mark 1:1",
                        "record.id.pattern 1:25 /id",
                        "text.raw-control 2:13 /title",
                        "text.duplicate-name 2:18 /title",
                        "member.type 3:24 /outcomes/0/name",
                        "text.not-a-number 4:51 /outcomes/1/effects/0/estimates/0/point",
                        "estimate.interval.order 4:39 /outcomes/1/effects/0/estimates/0/low");
        assertThat(errors(checked).get(errors(checked).size() - 1)).startsWith("text.trailing ");
        assertThat(checked.record()).isPresent();
    }

    @Test
    void checkText_givenATextThatIsNoRecord_skipsTheOtherRulesAndSaysWhy() {
        CheckedText checked = validator.checkText("{\"format\": ");

        assertThat(errors(checked)).containsExactly("text.syntax 1:12 /format");
        assertThat(checked.record()).isEmpty();
        Rule rule = Rules.find("estimate.interval.order").orElseThrow();
        assertThat(checked.report().result(rule))
                .isEqualTo(new RuleResult(rule, RuleOutcome.SKIPPED, "the text could not be read as a record"));
        assertThat(checked.report().results())
                .filteredOn(result -> result.outcome() == RuleOutcome.PASSED)
                .allMatch(result -> result.rule().group() == Rule.Group.TEXT);
    }

    @Test
    void checkText_givenALaterFormat_readsNothingOfIt() {
        CheckedText checked =
                validator.checkText("{\"format\": \"2.0\", \"id\": \"No Id\", \"title\": \"T\", " + REST + "}");

        assertThat(errors(checked)).containsExactly("record.format.later 1:12 /format");
        assertThat(checked.record()).isEmpty();
    }

    @Test
    void checkText_givenAllThatARecordCannotBeWithoutMissing_namesEach() {
        CheckedText checked = validator.checkText("{\"x-a\": 1}");

        assertThat(errors(checked))
                .contains(
                        "record.format.missing 1:1 /format",
                        "record.id.missing 1:1 /id",
                        "record.kind.missing 1:1 /kind",
                        "record.title.missing 1:1 /title",
                        "record.version.required 1:1 /version",
                        "record.provenance.required 1:1 /provenance");
    }

    @Test
    void checkText_ofAFile_givesTheLinesOfTheFile() {
        String sound = ("{\"format\": \"1.0\", \"id\": \"a:b\", \"title\": \"T\", " + REST + "}").replace("\n", " ");
        byte[] file =
                (sound + "\n\n{\"format\": 1\n" + sound.replace("a:b", "A:b") + "\n").getBytes(StandardCharsets.UTF_8);
        List<RecordText> texts =
                EvidenceJson.standard().texts(new ByteArrayInputStream(file)).toList();

        assertThat(texts).hasSize(3);
        assertThat(errors(validator.checkText(texts.get(0)))).isEmpty();
        assertThat(errors(validator.checkText(texts.get(1)))).allMatch(error -> error.contains(" 3:"));
        assertThat(errors(validator.checkText(texts.get(2)))).containsExactly("record.id.pattern 4:25 /id");
    }

    @Test
    void checkText_givenBytesThatAreNotUtf8_saysWhichOne() {
        byte[] text = ("{\"format\": \"1.0\", \"id\": \"a:b\", \"title\": \"Caf? s\", " + REST + "}")
                .getBytes(StandardCharsets.UTF_8);
        text[new String(text, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;

        CheckedText checked = validator.checkText(text);

        assertThat(checked.report().findings().get(0))
                .hasToString("error text.encoding at /title (line 1, column 45): expected UTF-8, found the byte 0xE9");
    }

    private static List<String> errors(CheckedText checked) {
        return checked.report().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.rule().id() + " "
                        + finding.place()
                                .map(at -> at.line() + ":" + at.column())
                                .orElse("?")
                        + (finding.pointer().isEmpty() ? "" : " " + finding.pointer()))
                .toList();
    }
}
