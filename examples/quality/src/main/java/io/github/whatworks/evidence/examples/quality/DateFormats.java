// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.util.HashSet;
import java.util.Set;

/** Reads the number formats of Excel as far as dates go. */
final class DateFormats {

    private DateFormats() {}

    /** Which of the letters y, m, d and h a format shows a part of a date for. */
    static Set<Character> letters(String format) {
        Set<Character> letters = new HashSet<>();
        int i = 0;
        while (i < format.length() && format.charAt(i) != ';') {
            char c = Character.toLowerCase(format.charAt(i));
            switch (c) {
                case '"' -> i = past(format, '"', i + 1);
                case '[' -> i = past(format, ']', i + 1);
                // The character behind these is shown, repeated or left blank.
                case '\\', '_', '*' -> i += 2;
                default -> {
                    if ("ymdh".indexOf(c) >= 0) {
                        letters.add(c);
                    }
                    i++;
                }
            }
        }
        return letters;
    }

    private static int past(String format, char end, int from) {
        int at = format.indexOf(end, from);
        return at < 0 ? format.length() : at + 1;
    }
}
