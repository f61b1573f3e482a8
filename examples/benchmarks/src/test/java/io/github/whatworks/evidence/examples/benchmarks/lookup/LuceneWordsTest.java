// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Lucene is given the words that the catalogue makes of a text. */
class LuceneWordsTest {

    @Test
    void words_ofText_areFolded() throws IOException {
        assertThat(words("Children’s pre-school, NAÏVE; 11-16 x"))
                .containsExactly("childrens", "children", "preschool", "pre", "school", "naive", "11", "16", "x");
        assertThat(words("O'Neill step-parent's – "))
                .containsExactly("oneill", "stepparents", "stepparent", "step", "parents", "parent");
        assertThat(words("a".repeat(9000))).containsExactly("a".repeat(9000));
        assertThat(words("  ")).isEmpty();
    }

    private static List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (LuceneWords stream = new LuceneWords()) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.setReader(new StringReader(text));
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        }
        return words;
    }
}
