// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one look through a text finds, and how it says where. */
class TextSearchTest {
    private static final TextSearch WORDS = TextSearch.of(true, false);
    private static final TextSearch NEEDED = TextSearch.of(true, true);
    private static final TextSearch NO_WORDS = TextSearch.of(false, false);

    private static List<String> found(TextSearch search, String text) {
        List<String> found = new ArrayList<>();
        Spots spots = search.spots(text);
        if (spots != null) {
            spots.each(text, (fault, where) -> found.add(fault + ": " + where));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A text.",
                "a",
                "Twelve families, 2019 & 2020, p < 0.05, a > b, caf\u00e9\nand more\tand\rmore.",
                "~ } { | ^ ` _ ] \\ [ ? = ; : / . - , + * ) ( ' % $ # \" !"
            })
    void soundText_hasNothing(String text) {
        assertThat(WORDS.spots(text)).isNull();
        assertThat(NEEDED.spots(text)).isNull();
        assertThat(NO_WORDS.spots(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "##|BLANK: nothing",
                "# #|BLANK: blanks",
                "# \n#|BLANK: blanks",
                "# a#|EDGES: 1 character from character 1",
                "#a  #|EDGES: 2 characters from character 2",
                "#  a #|EDGES: 2 characters from character 1, 1 character from character 4",
                "a<p>b|MARKUP: 3 characters from character 2",
                "a&amp;b|ENTITY: 5 characters from character 2",
                "a\u0007b|CONTROL_CHARACTER: U+0007 at character 2",
                "a\u007fb|CONTROL_CHARACTER: U+007F at character 2",
                "a\u200bb|INVISIBLE: U+200B at character 2",
                "\ud83d\ude00\ue000b|PRIVATE_USE: U+E000 at character 2",
                "a\udb80\udc00b|PRIVATE_USE: U+F0000 at character 2",
                "\ud83d\ude00 a\ufffdb|REPLACEMENT_CHARACTER: 1 character from character 4",
                "a\u00c3\u00a9b|MOJIBAKE: 2 characters from character 2"
            })
    void damage_isFoundInAnyText(String text, String found) {
        assertThat(found(WORDS, text)).containsExactly(found);
        assertThat(found(NO_WORDS, text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9434765919 | NHS_NUMBER: 10 characters from character 1",
                "x jo@example.org | EMAIL: 14 characters from character 3",
                "9 or 07700 900123 | PHONE: 12 characters from character 6",
                "TBC | PLACEHOLDER: 3 characters from character 1"
            })
    void personalData_andPlaceholders_areFoundInWordsAlone(String text, String found) {
        assertThat(found(WORDS, text)).containsExactly(found);
        assertThat(found(NO_WORDS, text)).isEmpty();
    }

    /** That it has to be there is a finding of another kind. */
    @Test
    void textThatHasToBeThere_mayNotBeASignForNone_andIsNotSaidToBeBlank() {
        assertThat(found(NEEDED, "n/a")).containsExactly("PLACEHOLDER: 3 characters from character 1");
        assertThat(found(WORDS, "n/a")).isEmpty();
        assertThat(found(NEEDED, " ")).isEmpty();
        assertThat(found(NEEDED, "")).isEmpty();
        assertThat(found(NEEDED, "\u00a0")).containsExactly("BLANK: blanks");
    }

    @Test
    void placeholderWithBlanksAtItsEnds_isOnlySaidToHaveThem() {
        assertThat(found(WORDS, " tbc")).containsExactly("EDGES: 1 character from character 1");
    }

    @Test
    void places_areSaidUpToFive_andOnceWhereOneHoldsAnother() {
        assertThat(found(WORDS, "<p>a".repeat(5)))
                .containsExactly(
                        "MARKUP: 3 characters from character 1, 3 characters from character 5,"
                                + " 3 characters from character 9, 3 characters from character 13, 3 characters from character 17");
        assertThat(found(WORDS, "<p>a".repeat(7))).singleElement().asString().endsWith("from character 17 and 2 more");
        assertThat(found(WORDS, "<a href=jo@example.org&amp;b=9434765919>x</a>"))
                .containsExactly("MARKUP: 40 characters from character 1, 4 characters from character 42");
    }

    @Test
    void faults_sayWhatIsExpected() {
        assertThat(TextFault.values())
                .allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
        assertThat(TextFault.values())
                .filteredOn(TextFault::isCharacter)
                .containsExactly(TextFault.CONTROL_CHARACTER, TextFault.INVISIBLE, TextFault.PRIVATE_USE);
    }
}
