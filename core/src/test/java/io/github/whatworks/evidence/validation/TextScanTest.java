// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Identifier;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Link;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.validation.text.TextFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, wherever they stand in a record. */
class TextScanTest {
    private static final String NHS = "9434765919";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>x",
                "x</b>",
                "<br/>",
                "<br />",
                "<BR>",
                "a<!-- x",
                "<script src",
                "<a href=\"x\">y</a>",
                "<img src='x'/>",
                "<div class=x>",
                "<o:p>",
                "</anything>",
                "<!DOCTYPE html>",
                "<?xml version",
                "<![CDATA[x]]>",
                "<H2>",
                "<span\nid=x>"
            })
    void markup_isFound(String text) {
        assertThat(Scans.rules(text)).containsExactly("text.markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b",
                "p<0.05",
                "<5 years",
                "<£100",
                "a<b and c>d",
                "<",
                "<>",
                "< p >",
                "<provider name>",
                "<3",
                "x<y>z",
                "5 <p",
                "[a](b) **c** _d_ # e",
                "![a](b.png)",
                "<https://example.org/a>",
                "->",
                "<-",
                "<b and c>",
                "</>",
                "<!",
                "</",
                "<bb>"
            })
    void text_withSignsOfComparison_isNoMarkup(String text) {
        assertThat(Scans.rules(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a &amp; b", "&nbsp;", "&#8217;", "&#x2019;", "&#X2019;", "&lt;p&gt;", "caf&eacute;", "&frac12;"
            })
    void entity_isFound(String text) {
        assertThat(Scans.rules(text)).containsExactly("text.entity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a & b",
                "R&D;",
                "Q&A; more",
                "AT&T",
                "&;",
                "&",
                "&#;",
                "&#x;",
                "&unknown;",
                "&amp",
                "a&b=c;",
                "&#12345678;"
            })
    void text_withAmpersands_isNoEntity(String text) {
        assertThat(Scans.rules(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FFFD, text.replacement-character",
        "0, text.control-character",
        "8, text.control-character",
        "B, text.control-character",
        "1F, text.control-character",
        "7F, text.control-character",
        "80, text.control-character",
        "85, text.control-character",
        "9F, text.control-character",
        "AD, text.invisible",
        "200B, text.invisible",
        "200C, text.invisible",
        "200D, text.invisible",
        "200E, text.invisible",
        "202E, text.invisible",
        "2066, text.invisible",
        "2060, text.invisible",
        "FEFF, text.invisible",
        "E0041, text.invisible",
        "FFFE, text.invisible",
        "FDD0, text.invisible",
        "1FFFF, text.invisible",
        "61C, text.invisible",
        "3164, text.invisible",
        "E000, text.private-use",
        "F8FF, text.private-use",
        "F0001, text.private-use",
        "10FFFD, text.private-use",
        "2126, text.normalisation",
        "301, text.normalisation"
    })
    void oddCharacter_isFound(String code, String rule) {
        String odd = Character.toString(Integer.parseInt(code, 16));

        assertThat(Scans.rules("ae" + odd + "b")).containsExactly(rule);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\t', '\n', '\r', ' ', '~', 0xA0, 0xA1, 0xAC, 0xAE, 0xD7, 0xFF, 0x131, 0x2FF, 0x391, 0x5D0, 0x627,
                0x905, 0x1E81, 0x2009, 0x2010, 0x2013, 0x2019, 0x202F, 0x2030, 0x20AC, 0x2122, 0x2212, 0x2713, 0x4E2D,
                0xAC00, 0xFB01, 0xFE0F, 0xFFFC, 0x1F600, 0x20000
            })
    void ordinaryCharacter_isNone(int code) {
        assertThat(Scans.rules("ae" + Character.toString(code) + "b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 families",
                "\u2764\uFE0F\u200D\uD83D\uDD25",
                "\u0645\u06CC\u200C\u0634\u0648\u062F",
                "\u0915\u094D\u200D\u0937",
                "\u05D0\u200E 5",
                "\u200F\u05D0",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
                "q\u0301",
                "\uD83D\uDE00"
            })
    void invisibleCharacters_whereAScriptOrAPictureNeedsThem_areNone(String text) {
        assertThat(Scans.rules(text)).isEmpty();
    }

    @Test
    void loneHalvesOfAPair_areFound() {
        assertThat(Scans.rules("a\uD83Db")).containsExactly("text.invisible");
        assertThat(Scans.rules("a\uDE00b")).containsExactly("text.invisible");
        assertThat(Scans.rules("a\uD83D")).containsExactly("text.invisible");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TBC",
                "tbc",
                "TBA",
                "to be confirmed",
                "TODO",
                "xxx",
                "Lorem ipsum dolor sit amet",
                "null",
                "#N/A",
                "[object Object]"
            })
    void placeholder_isFound(String text) {
        assertThat(Scans.rules(text)).containsExactly("text.placeholder");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "none",
                "Unknown",
                "-",
                "To be confirmed by a review.",
                "x",
                "Todos",
                "TBC1 inhibition",
                "Loren"
            })
    void text_thatIsAnAnswer_isNoPlaceholder(String text) {
        assertThat(Scans.rules(text)).isEmpty();
    }

    @Test
    void title_thatIsNoAnswer_isAPlaceholder() {
        EvidenceRecord record = Scans.record("A text.").toBuilder().title("N/A").build();

        assertThat(Scans.of(EvidenceValidator.standard(), record))
                .extracting(finding -> finding.rule().id(), Finding::pointer)
                .containsExactly(tuple("text.placeholder", "/title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u00A0", "\u2003 "})
    void blankText_isFound_andNoEdgeBeside(String text) {
        assertThat(Scans.rules(text)).containsExactly("text.blank");
    }

    @Test
    void blankText_thatHasToBeThere_isAFindingOfTheStructureAlone() {
        EvidenceRecord record = Scans.record("A text.").toBuilder().title(" ").build();

        assertThat(Scans.of(EvidenceValidator.standard(), record)).isEmpty();
        assertThat(EvidenceValidator.standard().check(record).findings())
                .extracting(finding -> finding.rule().id())
                .contains("record.title.required");
    }

    @ParameterizedTest
    @CsvSource({
        "' a', 1 character from character 1",
        "'a ', 1 character from character 2",
        "'\u00A0 a\n', '2 characters from character 1, 1 character from character 4'"
    })
    void edges_areSaidWithTheirPlaces(String text, String found) {
        assertThat(Scans.of(text))
                .extracting(finding -> finding.rule().id(), Finding::found)
                .containsExactly(tuple("text.edges", found));
    }

    @Test
    void places_countCharactersNotHalves_andTheFirstFew() {
        String text = "\uD83D\uDE00\uD83D\uDE00 jo@example.org, " + "a\u200Bb ".repeat(7) + ".";

        assertThat(Scans.of(text))
                .extracting(Finding::found)
                .containsExactly(
                        "U+200B at character 21, U+200B at character 25, U+200B at character 29, U+200B at character 33,"
                                + " U+200B at character 37 and 2 more",
                        "14 characters from character 4");
    }

    @Tag("long")
    @Test
    void textOfAMillionCharacters_isRead_withOneFindingForEachRule() {
        String sound = "Families took part, 12 of them in 2019 (p<0.05). ".repeat(21_000) + "End.";
        String faulty =
                ("<p>" + NHS + " a\u0007b jo@example.org &amp; a\u0301 12/3/2015 \uFFFD ").repeat(25_000) + "End.";

        assertThat(Scans.rules(sound)).isEmpty();
        assertThat(Scans.of(faulty))
                .hasSize(7)
                .allSatisfy(finding -> assertThat(finding.found()).endsWith(" and 24995 more"));
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script ",
                "&amp",
                "1 ",
                "12-",
                "9",
                "a\u0323",
                "@a",
                "10.1/9434765919 ",
                "AB1 ",
                "dob 1/1/2 ",
                "\uD83D",
                "<p a=b "
            })
    void textsMadeToBeSlow_areRead(String part) {
        assertThat(Scans.of(part.repeat(1_000_000 / part.length()) + ".").size())
                .isLessThan(4);
    }

    @Test
    void typedMembers_areNotSearchedForPersonalData_butForDamage() {
        Citation citation = Citation.builder()
                .key(NHS)
                .title(NHS)
                .doi("10.1000/" + NHS)
                .url("https://example.org/" + NHS + "?a=1&amp;b=2")
                .identifiers(
                        List.of(new Identifier(Optional.of("isbn"), Optional.of(NHS), Optional.empty(), Extras.NONE)))
                .build();
        Link link = Link.builder()
                .email("jo@example.org")
                .phone("01632 960123")
                .title("HX1 1UJ")
                .build();
        EvidenceRecord record = Scans.record("A text.").toBuilder()
                .citations(List.of(citation))
                .links(List.of(link))
                .build();

        assertThat(Scans.of(EvidenceValidator.standard(), record))
                .extracting(finding -> finding.rule().id(), Finding::pointer)
                .containsExactly(
                        tuple("text.personal.nhs-number", "/citations/0/title"),
                        tuple("text.entity", "/citations/0/url"),
                        tuple("text.personal.postcode", "/links/0/title"));
    }

    @Test
    void extraMembers_areScannedHoweverDeep_withTheirPointers() {
        JsonValue inner = JsonValue.of(Map.of(
                "note/~", JsonValue.of(List.of(JsonValue.of(1), JsonValue.of(List.of(JsonValue.of(NHS))))),
                "isbn", JsonValue.of(NHS)));
        EvidenceRecord record = Scans.record("A text.").toBuilder()
                .extras(Extras.NONE.with("caseworkSystem", inner))
                .build();

        assertThat(Scans.of(EvidenceValidator.standard(), record))
                .extracting(finding -> finding.rule().id(), Finding::pointer)
                .containsExactly(tuple("text.personal.nhs-number", "/caseworkSystem/note~1~0/1/0"));
    }

    @Test
    void membersOfTheWrongType_areScannedOnce() {
        String text = """
                {"format": "1.0", "id": "example:a", "version": 1, "kind": "programme", "title": "A",
                 "summary": ["%1$s"], "notes": [{"text": "%1$s"}, "%1$s"]}""".formatted(NHS);
        EvidenceRecord record = EvidenceJson.standard().read(text);

        assertThat(Scans.of(EvidenceValidator.standard(), record))
                .extracting(Finding::pointer)
                .containsExactlyInAnyOrder("/summary/0", "/notes/0/text", "/notes/1");
    }

    @Test
    void extraMembers_deeperThanAnyReaderGoes_areSaidToBeSkipped() {
        JsonValue deep = JsonValue.of(NHS);
        for (int i = 0; i < 1500; i++) {
            deep = JsonValue.of(List.of(deep));
        }
        EvidenceRecord record = Scans.record("A text.").toBuilder()
                .extras(Extras.NONE.with("deep", deep))
                .build();
        Report report = EvidenceValidator.standard().check(record);

        assertThat(report.result(ScanRules.of(TextFault.NHS_NUMBER)))
                .isEqualTo(new RuleResult(
                        ScanRules.of(TextFault.NHS_NUMBER),
                        RuleOutcome.SKIPPED,
                        "texts below 1000 levels were not looked at"));
    }

    @Test
    void scans_whereTheyAreOff_findNothing() {
        EvidenceValidator off = EvidenceValidator.standard().withTextScans(false);

        assertThat(Scans.of(off, "<p>" + NHS)).isEmpty();
    }

    @Test
    void personalData_isAnErrorBeforePublication_butForContacts() {
        EvidenceValidator publication = EvidenceValidator.standard().withProfile(Profile.PUBLICATION);
        String text = NHS + ", HX1 1UJ, 01632 960123, jo@example.org, case number 123456";

        assertThat(Scans.of(text))
                .extracting(finding -> finding.rule().id(), Finding::severity)
                .containsExactly(
                        tuple("text.personal.nhs-number", Severity.ERROR),
                        tuple("text.personal.postcode", Severity.WARNING),
                        tuple("text.personal.phone", Severity.WARNING),
                        tuple("text.personal.email", Severity.WARNING),
                        tuple("text.personal.case-id", Severity.WARNING));
        assertThat(Scans.of(publication, text))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.WARNING, Severity.ERROR);
    }

    @Provide
    static Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(60);
    }

    @net.jqwik.api.Tag("long")
    @Property(tries = 5000)
    void anyText_isReadWithoutAFault(@ForAll("anything") String text) {
        assertThat(Scans.rules(text)).doesNotContain("check.rule.crashed").doesNotHaveDuplicates();
    }
}
