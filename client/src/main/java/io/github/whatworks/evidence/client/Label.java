// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a member as words before its value: {@code dateOfBirth} as {@code "date of birth: "}. */
final class Label {
    private static final int LONGEST = 40;
    private static final Pattern NAME = Pattern.compile("[A-Za-z$@_][A-Za-z0-9$@_-]*");

    private Label() {}

    static String of(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c)) {
                words.append(' ');
                continue;
            }
            boolean first = i > 0 && isUpper(c) && startsWord(name, i);
            words.append(first ? " " : "").append(c);
        }
        return words.toString().strip().toLowerCase(Locale.ROOT).replaceAll(" +", " ") + ": ";
    }

    /** Whether it is a name as programs give them, and no words that somebody wrote. */
    static boolean isName(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches();
    }

    /** Whether a name is of letters alone, as those of a record are. */
    static boolean isPlain(String name) {
        return name.chars().allMatch(c -> isLetter((char) c));
    }

    /** Whether a capital starts a word: behind a small letter, or before one. */
    private static boolean startsWord(String name, int i) {
        boolean behindSmall = isLetter(name.charAt(i - 1)) && !isUpper(name.charAt(i - 1));
        boolean beforeSmall = i + 1 < name.length() && isLetter(name.charAt(i + 1)) && !isUpper(name.charAt(i + 1));
        return behindSmall || (beforeSmall && isUpper(name.charAt(i - 1)));
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isLetter(char c) {
        return isUpper(c) || (c >= 'a' && c <= 'z');
    }
}
