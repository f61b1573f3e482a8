// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a word was typed, it is the same word. */
class TextFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Café, cafe",
        "NAÏVE, naive",
        "Zoë, zoe",
        "dŵr, dwr",
        "Ŷ, y",
        "tŷ, ty",
        "Gwêr, gwer",
        "Łódź, lodz",
        "smørrebrød, smorrebrod",
        "Æsop, aesop",
        "œuvre, oeuvre",
        "ﬁnance, finance",
        "Straße, strasse",
        "STRAẞE, strasse",
        "Þór, thor",
        "İzmir, izmir",
        "ırmak, irmak",
        "ΟΔΟΣ, οδοσ",
        "οδός, οδοσ",
        "Ｆｕｌｌ, full",
        "m², m2",
        "Ⅳ, iv",
        "𝐁old, bold",
        "𐐀, 𐐨",
        "हिन्दी, हिनदी",
        "co\u00ADoperate, cooperate",
        "0800, 0800"
    })
    void fold_oneWord_isInPlainLetters(String typed, String folded) {
        assertThat(words(typed)).containsExactly(folded);
        assertThat(words(Normalizer.normalize(typed, Normalizer.Form.NFD))).containsExactly(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"children's", "children’s", "CHILDREN‘S", "childrenʼs", "children`s"})
    void fold_apostrophe_joins_andIsRemembered(String typed) {
        assertThat(words(typed)).containsExactly("childrens (possessive)");
    }

    @Test
    void fold_apostropheElsewhere_joinsOnlyInsideAWord() {
        assertThat(words("O'Neill's parents' 'quoted' don’t i'r"))
                .containsExactly("oneills (possessive)", "parents", "quoted", "dont", "ir");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pre-school", "Pre‐School", "pre‑school"})
    void fold_hyphen_joinsParts(String typed) {
        assertThat(words(typed)).containsExactly("pre+school");
    }

    @Test
    void fold_hyphenElsewhere_separates() {
        assertThat(words("-a- b--c d- e 0-3 2018-19 11–16 evidence – based"))
                .containsExactly("a", "b", "c", "d", "e", "0", "3", "2018", "19", "11", "16", "evidence", "based");
        assertThat(words("Covid-19 level-4-plus")).containsExactly("covid+19", "level+4+plus");
        assertThat(words("a-b-c-d-e-f-g-h-i-j")).containsExactly("a+b+c+d+e+f+g+h", "i+j");
    }

    @Test
    void fold_otherSigns_separate() {
        assertThat(words(" R&D, 1.5 (half) £20 x/y_z… “so” ½ a\u00A0b\n\tc "))
                .containsExactly("r", "d", "1", "5", "half", "20", "x", "y", "z", "so", "1", "2", "a", "b", "c");
        assertThat(words("")).isEmpty();
        assertThat(words("?! … — ’ - * 👨‍👩‍👧")).isEmpty();
    }

    @Test
    void fold_brokenText_isNoFault() {
        assertThat(words("a\uD835 b\uDC00c")).containsExactly("a", "b", "c");
        assertThat(words("x".repeat(5000))).containsExactly("x".repeat(5000));
    }

    @Test
    void fold_inATurkishLocale_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(words("INITIATIVE")).containsExactly("initiative");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fold_starAfterAWord_isToldOf() {
        List<Character> signs = new ArrayList<>();
        new TextFolding((text, ends, parts, possessive, next) -> signs.add(next)).fold("parent* two *three four");

        assertThat(signs).containsExactly('*', ' ', ' ', '\0');
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        new TextFolding((signs, ends, parts, possessive, next) -> {
                    StringBuilder word = new StringBuilder().append(signs, 0, ends[0]);
                    for (int i = 1; i < parts; i++) {
                        word.append('+').append(signs, ends[i - 1], ends[i] - ends[i - 1]);
                    }
                    words.add(word + (possessive ? " (possessive)" : ""));
                })
                .fold(text);
        return words;
    }
}
