// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.catalogue.InputNotice.Kind;
import io.github.whatworks.evidence.catalogue.RefusedInputException.Reason;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are read as they come, what was changed is said, and nothing of the case gets out. */
class CodedInputTest {

    private static final CodeLists LISTS = ReferenceData.bundled().codeLists();
    private static final String FACTORS = "dfe-cin-factors";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"1A\",\"2B\"]",
                "[\"1A, 2B\"]",
                "\"[\\\"1A\\\",\\\"2B\\\"]\"",
                "\"1A,2B\"",
                "[{\"code\":\"1A\"},{\"code\":\"2B\"}]",
                "1A, 2B",
                "1A;2B",
                "1A 2B",
                "1A\r\n2B\r\n",
                "\t1A | 2B,",
                "dfe-cin-factors:1A, dfe-cin-factors: 2B",
                "{\"child_and_family_assessments\":[{\"factors\":[\"1A\"]},{\"factors\":[\"2B\"]}]}",
                "{\"cinf_assessment_factors_json\": \"[\\\"1A\\\",\\\"2B\\\"]\"}",
                "{\"list\":\"dfe-cin-factors\",\"codes\":[\"1A\",\"2B\"]}"
            })
    void parse_everyShape_givesTheSameCodes_andHasNothingToSay(String text) {
        CodedInput input = CodedInput.parse(FACTORS, text, LISTS);

        assertThat(codes(input)).containsExactly("1A", "2B");
        assertThat(input.notices()).isEmpty();
    }

    @Test
    void parse_smallLetters_blanksAndNumbers_areForgivenAndSaid() {
        assertThat(said("1a, 2B")).containsExactly("1a was read as 1A.");
        assertThat(said("[\" 1A \"]")).containsExactly("Blanks around item 1 were removed.");
        assertThat(said("1 A")).containsExactly("Blanks in item 1 were removed: 1A.");
        assertThat(said("[20]")).containsExactly("Item 1 was written as a number and read as a code.");
        assertThat(codes(CodedInput.parse(FACTORS, "[20, \"1 A\", \" 4b\"]", LISTS)))
                .containsExactly("20", "1A", "4B");
    }

    @Test
    void parse_duplicates_areAskedOnce() {
        CodedInput input = CodedInput.parse(FACTORS, "1A,1a,1A", LISTS);

        assertThat(codes(input)).containsExactly("1A");
        assertThat(kinds(input)).containsExactly(Kind.CASE_CHANGED, Kind.DUPLICATE);
    }

    @Test
    void parse_superseded_namesTheReplacements_andKeepsTheCode() {
        CodedInput input = CodedInput.parse(FACTORS, "18A", LISTS);

        assertThat(codes(input)).containsExactly("18A");
        assertThat(said("18A")).containsExactly("18A was replaced by 18B and 18C from 1 April 2020.");
        assertThat(kinds(CodedInput.parse("ssda903-placement-type", "H5", LISTS)))
                .containsExactly(Kind.NOT_IN_USE);
    }

    @Test
    void parse_noFactorsBesideAFactor_isOdd() {
        assertThat(said("21, 4B"))
                .containsExactly(
                        "21 stands alone in dfe-cin-factors, and other codes of that list were given beside it.");
        assertThat(said("21")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "[]", "{}", "\"\"", ",;", "{\"child_and_family_assessments\":[]}", "{\"factors\":[]}"})
    void parse_nothing_isAnEmptyNeed_andSaid(String text) {
        CodedInput input = CodedInput.parse(FACTORS, text, LISTS);

        assertThat(input.size()).isZero();
        assertThat(kinds(input)).contains(Kind.EMPTY);
    }

    @Test
    void parse_wordsOfAList_areItsCodes() {
        CodedInput input = CodedInput.parse("dfe-category-of-abuse", "[\"Neglect\", \"physical abuse\"]", LISTS);

        assertThat(codes(input)).containsExactly("NEG", "PHY");
        assertThat(kinds(input)).containsOnly(Kind.WORDS_READ);
        assertThat(codes(CodedInput.parse("dfe-category-of-abuse", "Neglect, Sexual abuse", LISTS)))
                .containsExactly("NEG", "SAB");
    }

    @Test
    void parse_aCodeOfTwoLists_withoutItsList_isRefused_andTheListsAreNamed() {
        RefusedInputException refused =
                catchThrowableOfType(RefusedInputException.class, () -> CodedInput.parse("4B, 1A", LISTS));

        assertThat(refused.reason()).isEqualTo(Reason.AMBIGUOUS_CODE);
        assertThat(refused.lists()).containsExactly("dfe-cin-factors", "dfe-referral-source");
        assertThat(refused)
                .hasMessage("item 2 has no list, and these lists all have such a code: dfe-cin-factors,"
                        + " dfe-referral-source; give the list once, or write LIST:CODE");
    }

    @Test
    void parse_aCodeOfOneList_withoutItsList_isTaken() {
        CodedInput input = CodedInput.parse("4b 24A", LISTS);

        assertThat(input.coded()).containsExactly(new CodedNeed(FACTORS, "4B"), new CodedNeed(FACTORS, "24A"));
        assertThat(input.notices())
                .extracting(InputNotice::inWords)
                .containsExactly(
                        "4B was given without its list; only dfe-cin-factors has such a code.",
                        "4b was read as 4B.",
                        "24A was given without its list; only dfe-cin-factors has such a code.");
    }

    @Test
    void parse_aCodeOfNoList_withoutItsList_isRefused_withoutSayingIt() {
        assertThatThrownBy(() -> CodedInput.parse("8525Q", LISTS))
                .isInstanceOf(RefusedInputException.class)
                .message()
                .contains("item 1 has no list")
                .doesNotContain("8525Q");
    }

    @Test
    void parse_eachWithItsList_mayMix_andAliasesAndLettersAreForgiven() {
        CodedInput input = CodedInput.parse(
                "DFE-CIN-Factors:1a; dfe-referral-source: 1A, dfe-cin-factors-identified-at-end-of-assessment:2B",
                LISTS);

        assertThat(input.coded())
                .containsExactly(
                        new CodedNeed(FACTORS, "1A"),
                        new CodedNeed("dfe-referral-source", "1A"),
                        new CodedNeed(FACTORS, "2B"));
    }

    @Test
    void parse_factorsOfACaseSystem_nameTheirList() {
        String text = "{\"first_name\":\"Robin\",\"child_and_family_assessments\":[{\"factors\":[\"1A\"]}]}";

        CodedInput input = CodedInput.parse(text, LISTS);

        assertThat(input.coded()).containsExactly(new CodedNeed(FACTORS, "1A"));
        assertThat(kinds(input)).containsExactly(Kind.LIST_TAKEN);
        assertThatThrownBy(() -> CodedInput.parse("dfe-referral-source", text, LISTS))
                .isInstanceOf(RefusedInputException.class)
                .hasMessageContaining("stands where codes of dfe-cin-factors do");
    }

    @Test
    void parse_unknownCodesAndLists_areKeptForTheAnswer_andSaidByTheirPlace() {
        CodedInput input = CodedInput.parse(FACTORS, "4B, 8A", LISTS);

        assertThat(codes(input)).containsExactly("4B", "8A");
        assertThat(said("4B, 8A")).containsExactly("Item 2 is not a code of dfe-cin-factors.");
        assertThat(kinds(CodedInput.parse("no-such-list", "1A", LISTS))).containsExactly(Kind.UNKNOWN_LIST);
        assertThat(kinds(CodedInput.parse("no-such-list:1A", LISTS))).containsExactly(Kind.UNKNOWN_LIST);
    }

    @Test
    void parse_brokenJson_isReadAsAPlainList_orRefusedWithItsPlace() {
        assertThat(codes(CodedInput.parse(FACTORS, "['1A', '2B']", LISTS))).containsExactly("1A", "2B");
        assertThat(codes(CodedInput.parse(FACTORS, "\"1A\",\"2B\"", LISTS))).containsExactly("1A", "2B");
        assertThat(kinds(CodedInput.parse(FACTORS, "[1A, 2B", LISTS))).containsExactly(Kind.NOT_JSON);
        assertThatThrownBy(() -> CodedInput.parse(FACTORS, "{\"name\":\"Robin\"", LISTS))
                .isInstanceOfSatisfying(
                        RefusedInputException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_JSON))
                .hasNoCause()
                .message()
                .contains("line 1")
                .doesNotContain("Robin");
    }

    @Test
    void parse_whatCannotBeACode_isLeftOut() {
        assertThat(kinds(CodedInput.parse(FACTORS, "[null, true, \"\", \"1A\", \"" + "x".repeat(201) + "\"]", LISTS)))
                .containsExactly(Kind.LEFT_OUT, Kind.LEFT_OUT, Kind.LEFT_OUT, Kind.LEFT_OUT);
        assertThatThrownBy(() -> CodedInput.parse(FACTORS, "1A,".repeat(1001), LISTS))
                .isInstanceOf(RefusedInputException.class);
        assertThat(CodedInput.parse(FACTORS, "1A 2B ".repeat(500), LISTS).size())
                .isEqualTo(2);
    }

    @Test
    void input_isPrivate() {
        CodedInput input = CodedInput.parse(FACTORS, "18A, 1A", LISTS);

        assertThat(input).hasToString("CodedInput[2 coded, 1 notices]");
        assertThat(input.notices().toString()).isEqualTo("[InputNotice[SUPERSEDED]]");
        assertThat(Need.of(input).forAge(7)).hasToString("Need[2 coded, age given]");
        assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(input))
                .isInstanceOf(NotSerializableException.class);
    }

    @Test
    void parse_freeText_isNotRepeated() {
        for (String text : List.of(
                "Robin, Robin, 4B",
                "Robin Robin 4B",
                "[\"Robin of 12 Elm Road\", \"Robin of 12 Elm Road\", 9434765919]",
                "{\"name\":\"Robin\",\"risk_factors\":\"Robin\",\"factors\":[\"Robin\",\"Robin\"]}",
                "[{\"list\":\"Robin\",\"code\":\"Robin\"}]")) {
            assertThat(messages(text))
                    .as(text)
                    .isNotEmpty()
                    .allSatisfy(message -> assertThat(message)
                            .doesNotContain("Robin")
                            .doesNotContain("Elm")
                            .doesNotContain("9434765919"));
        }
    }

    private static List<String> messages(String text) {
        try {
            return said(text);
        } catch (RefusedInputException refused) {
            return List.of(String.valueOf(refused.getMessage()), refused.lists().toString());
        }
    }

    @Property
    void parse_anyTextAtAll_isReadOrRefused_andNothingOfItIsInTheMessage(@ForAll String text) {
        try {
            CodedInput input = CodedInput.parse(FACTORS, text, LISTS);
            assertThat(input.toString()).matches("CodedInput\\[\\d+ coded, \\d+ notices]");
        } catch (RefusedInputException refused) {
            assertThat(refused.reason()).isNotEqualTo(Reason.AMBIGUOUS_CODE);
        }
    }

    private static List<String> codes(CodedInput input) {
        return input.coded().stream().map(CodedNeed::code).toList();
    }

    private static List<Kind> kinds(CodedInput input) {
        return input.notices().stream().map(InputNotice::kind).toList();
    }

    private static List<String> said(String text) {
        return CodedInput.parse(FACTORS, text, LISTS).notices().stream()
                .map(InputNotice::inWords)
                .toList();
    }
}
