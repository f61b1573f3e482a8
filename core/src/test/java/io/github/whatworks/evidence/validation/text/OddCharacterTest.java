// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are odd, one by one and beside others. */
class OddCharacterTest {

    @Test
    void eachCharacter_betweenLetters_hasItsFault() {
        assertThat(ranges(0, Character.MAX_CODE_POINT))
                .containsOnlyKeys(
                        TextFault.CONTROL_CHARACTER,
                        TextFault.INVISIBLE,
                        TextFault.PRIVATE_USE,
                        TextFault.REPLACEMENT_CHARACTER,
                        TextFault.NORMALISATION)
                .containsEntry(TextFault.CONTROL_CHARACTER, "0-8 b-c e-1f 7f-9f")
                .containsEntry(TextFault.INVISIBLE, """
                        ad 61c 115f-1160 180e 200b-200f 202a-202e 2060-206f 3164 d800-dfff fdd0-fdef feff ffa0 fff9-fffb \
                        fffe-ffff 1fffe-1ffff 2fffe-2ffff 3fffe-3ffff 4fffe-4ffff 5fffe-5ffff 6fffe-6ffff 7fffe-7ffff \
                        8fffe-8ffff 9fffe-9ffff afffe-affff bfffe-bffff cfffe-cffff dfffe-e007f efffe-effff \
                        ffffe-fffff 10fffe-10ffff""")
                .containsEntry(TextFault.PRIVATE_USE, "e000-f8ff f0000-ffffd 100000-10fffd")
                .containsEntry(TextFault.REPLACEMENT_CHARACTER, "fffd")
                .containsEntry(TextFault.NORMALISATION, "340-341 343-344 2126 212a-212b");
    }

    /** By fault, the characters that have it where they stand in "q?q", as ranges in hexadecimal. */
    private static Map<TextFault, String> ranges(int first, int last) {
        Map<TextFault, List<int[]>> ranges = new EnumMap<>(TextFault.class);
        for (int code = first; code <= last; code++) {
            if (code >= ' ' && code < 0x7F) {
                continue;
            }
            Spot spot = OddCharacter.at("q" + Character.toString(code) + "q", 1);
            if (spot != null) {
                boolean composed = spot.fault() == TextFault.NORMALISATION;
                assertThat(spot.from()).isEqualTo(composed && code < 0x370 ? 0 : 1);
                assertThat(spot.to()).isEqualTo(1 + Character.charCount(code));
                List<int[]> those = ranges.computeIfAbsent(spot.fault(), fault -> new ArrayList<>());
                if (!those.isEmpty() && those.get(those.size() - 1)[1] == code - 1) {
                    those.get(those.size() - 1)[1] = code;
                } else {
                    those.add(new int[] {code, code});
                }
            }
        }
        Map<TextFault, String> words = new EnumMap<>(TextFault.class);
        ranges.forEach((fault, those) -> words.put(fault, inWords(those)));
        return words;
    }

    private static String inWords(List<int[]> ranges) {
        StringBuilder words = new StringBuilder();
        for (int[] range : ranges) {
            words.append(words.isEmpty() ? "" : " ").append(Integer.toHexString(range[0]));
            words.append(range[0] == range[1] ? "" : "-" + Integer.toHexString(range[1]));
        }
        return words.toString();
    }

    /** What is found stands in angle brackets, which are no part of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a\u0301>",
                "x<e\u0301>x",
                "x<a\u0302\u0301>x",
                "<x\u0344>x",
                "<\u0344>",
                "\u0301",
                "a<\u212B>a",
                "a<\u2126>"
            })
    void combination_thatHasAnotherForm_isFoundWhole(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    private static String found(String marked) {
        String text = marked.replaceAll("[<>]", "");
        StringBuilder found = new StringBuilder(text);
        for (int i = text.length() - 1; i >= 0; i--) {
            Spot spot = text.charAt(i) >= 0x7F ? OddCharacter.at(text, i) : null;
            if (spot != null) {
                found.insert(spot.to(), '>').insert(spot.from(), '<');
                i = spot.from();
            }
        }
        return found.toString();
    }

    /** Joiners and marks of direction are seen by what they do to their neighbours. */
    @ParameterizedTest
    @CsvSource({
        "200c,  5ff, true",
        "200c,  600, false",
        "200d, 1fff, false",
        "200d, 2000, true",
        "200d, 22ff, true",
        "200d, 2300, false",
        "200d, d7ff, false",
        "200d, e000, true",
        "200d, fe0e, true",
        "200d, fe0f, false",
        "200d, fe10, true",
        "200e,  58f, true",
        "200e,  590, false",
        "200e,  8ff, false",
        "200f,  900, true",
        "200b,  600, true",
        "202a,  600, true",
        "2060,  600, true"
    })
    void mark_behindACharacter_isOddOrNot(String mark, String before, boolean odd) {
        char c = (char) Integer.parseInt(before, 16);
        char at = (char) Integer.parseInt(mark, 16);

        assertThat(OddCharacter.at("" + c + at + "q", 1) != null).isEqualTo(odd);
        assertThat(OddCharacter.at("" + at, 0)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"58f, true", "590, false", "8ff, false", "900, true"})
    void markOfDirection_beforeACharacter_isOddOrNot(String behind, boolean odd) {
        char c = (char) Integer.parseInt(behind, 16);

        assertThat(OddCharacter.at("\u200E" + c, 0) != null).isEqualTo(odd);
        assertThat(OddCharacter.at("q\u200F" + c, 1) != null).isEqualTo(odd);
    }

    @Test
    void tags_areTheFlagOfACountryBehindABlackFlag_andInvisibleElsewhere() {
        String tags = tags("gbeng") + Character.toString(0xE007F);
        String flag = Character.toString(0x1F3F4) + tags;

        for (int i = 2; i < flag.length(); i += 2) {
            assertThat(OddCharacter.at(flag, i)).isNull();
        }
        assertThat(OddCharacter.at(tags, 0)).isEqualTo(new Spot(TextFault.INVISIBLE, 0, 2));
        assertThat(OddCharacter.at("x" + tags, 3)).isEqualTo(new Spot(TextFault.INVISIBLE, 3, 5));
        String longest = Character.toString(0x1F3F4) + tags("gbenggb");
        assertThat(OddCharacter.at(longest + tags("x"), longest.length())).isNull();
        assertThat(OddCharacter.at(longest + tags("xx"), longest.length() + 2)).isNotNull();
    }

    private static String tags(String letters) {
        StringBuilder tags = new StringBuilder();
        letters.chars().forEach(c -> tags.appendCodePoint(0xE0000 + c));
        return tags.toString();
    }

    @Test
    void halvesOfAPair_areFoundWhereTheyAreAlone() {
        assertThat(OddCharacter.at("a\uD83D", 1)).isEqualTo(new Spot(TextFault.INVISIBLE, 1, 2));
        assertThat(OddCharacter.at("\uDE00a", 0)).isEqualTo(new Spot(TextFault.INVISIBLE, 0, 1));
        assertThat(OddCharacter.at("a\uDE00", 1)).isEqualTo(new Spot(TextFault.INVISIBLE, 1, 2));
        assertThat(OddCharacter.at("\uD83D\uDE00", 0)).isNull();
        assertThat(OddCharacter.at("\uD83D\uDE00", 1)).isNull();
    }

    @Test
    void marks_areLookedAtUpToEight() {
        String marks = "\u0323".repeat(7);

        assertThat(OddCharacter.at("q" + marks + "\u0301", 1)).isNull();
        assertThat(OddCharacter.at("q\u0301" + "\u0323".repeat(6) + "x", 1))
                .isEqualTo(new Spot(TextFault.NORMALISATION, 0, 8));
        assertThat(OddCharacter.at("q\u0301" + "\u0323".repeat(9), 1))
                .isEqualTo(new Spot(TextFault.NORMALISATION, 0, 9));
    }
}
