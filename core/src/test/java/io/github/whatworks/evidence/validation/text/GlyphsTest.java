// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What characters are. */
class GlyphsTest {

    private interface Kind {
        boolean has(char c);
    }

    /** All characters of a kind, as numbers in hexadecimal. */
    private static String all(Kind kind) {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> kind.has((char) c))
                .mapToObj(Integer::toHexString)
                .collect(Collectors.joining(" "));
    }

    @Test
    void kinds_haveTheirCharactersAndNoOthers() {
        assertThat(all(Glyphs::isDigit)).isEqualTo("30 31 32 33 34 35 36 37 38 39");
        assertThat(all(Glyphs::isLetter))
                .hasSize(26 * 2 * 3 - 1)
                .startsWith("41 ")
                .contains(" 5a 61 ")
                .endsWith(" 7a");
        assertThat(all(Glyphs::isBlank))
                .isEqualTo("9 20 a0 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 202f 3000");
        assertThat(all(Glyphs::isSpace))
                .isEqualTo("9 a b c d 20 a0 1680 2000 2001 2002 2003 2004 2005 2006 2007 2008 2009 200a 2028 2029 202f"
                        + " 205f 3000");
        assertThat(all(Glyphs::isDash)).isEqualTo("2d 2010 2011 2012 2013 2014 2015 2212");
    }

    @Test
    void cases_areThoseOfLettersAlone() {
        String mixed = "@AZ[`az{0\u00c9\u00e9";

        assertThat(mixed.chars().mapToObj(c -> "" + Glyphs.lower((char) c)).collect(Collectors.joining()))
                .isEqualTo("@az[`az{0\u00c9\u00e9");
        assertThat(mixed.chars().mapToObj(c -> "" + Glyphs.upper((char) c)).collect(Collectors.joining()))
                .isEqualTo("@AZ[`AZ{0\u00c9\u00e9");
    }

    @Test
    void placesOutsideTheText_holdNothing() {
        for (int i : new int[] {-1, 2}) {
            assertThat(Glyphs.isWordAt("a1", i)).isFalse();
            assertThat(Glyphs.isDigitAt("11", i)).isFalse();
            assertThat(Glyphs.isLetterAt("aa", i)).isFalse();
        }
        assertThat(Glyphs.isWordAt("a1", 0) && Glyphs.isWordAt("a1", 1)).isTrue();
        assertThat(Glyphs.isDigitAt("1a", 0) && Glyphs.isLetterAt("1a", 1)).isTrue();
        assertThat(Glyphs.isDigitAt("1a", 1) || Glyphs.isLetterAt("1a", 0)).isFalse();
    }

    @Test
    void runs_endWhereAnotherCharacterStands() {
        assertThat(Glyphs.afterDigits("a12b", 1)).isEqualTo(3);
        assertThat(Glyphs.afterDigits("a12", 1)).isEqualTo(3);
        assertThat(Glyphs.afterLetters("1ab2", 1)).isEqualTo(3);
        assertThat(Glyphs.afterLetters("1ab", 1)).isEqualTo(3);
        assertThat(Glyphs.beforeLetters("1ab2", 3)).isEqualTo(1);
        assertThat(Glyphs.beforeLetters("ab2", 2)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            value = {
                "1 2, 1",
                "1-2, 1",
                "1.2, 1",
                "# #, 1",
                "1 - 2, 3",
                "1 . 2, 3",
                "1--2, 1",
                "1 -.2, 2",
                "1    2, 3",
                "1 - 2, 3",
                "1x2, 0",
                "1 x2, 1",
                "1/2, 0",
                "#1 #, 1",
                "1, 0",
                "1 -  2, 3"
            })
    void join_isUpToThreeBlanksWithOneMark(String text, int length) {
        String reversed = new StringBuilder(text).reverse().toString();
        int digit = text.startsWith("1") ? 1 : 0;

        assertThat(Glyphs.afterJoin(text, digit) - digit).isEqualTo(length);
        assertThat(reversed.length() - digit - Glyphs.beforeJoin(reversed, reversed.length() - digit))
                .isEqualTo(length);
    }

    @Test
    void word_isFoundInAnyCase_andOnlyWhole() {
        assertThat(Glyphs.isAt("the DOB", 4, "dob")).isTrue();
        assertThat(Glyphs.isAt("the DO", 4, "dob")).isFalse();
        assertThat(Glyphs.isAt("dob", -1, "dob")).isFalse();
    }
}
