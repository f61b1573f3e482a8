// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text without case and accents. It asks no locale, so it is the same on every machine. */
final class FoldedWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private FoldedWords() {}

    static Set<String> of(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        Matcher word =
                WORD.matcher(MARKS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(""));
        Set<String> words = new LinkedHashSet<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
