// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** Compares texts by their letters and digits, whatever stands between them and in whatever case; allocates nothing. */
final class Words {

    private Words() {}

    /** Whether both have the same letters and digits, and any at all: {@code Medium-low} and {@code medium low}. */
    static boolean same(String one, String other) {
        int first = next(one, 0);
        return first < one.length() && matchesFrom(one, first, other) == one.length();
    }

    /** Whether {@code part} stands in {@code whole}, from the start of a word to the end of one. */
    static boolean holds(String whole, String part) {
        if (next(part, 0) == part.length()) {
            return false;
        }
        for (int at = next(whole, 0); at < whole.length(); at = nextWord(whole, at)) {
            if (matchesFrom(whole, at, part) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word of {@code text} from {@code start} to {@code end} is one of {@code words}, which are in small letters. */
    static boolean isOneOf(String text, int start, int end, String[] words) {
        for (String word : words) {
            if (word.length() == end - start && text.regionMatches(true, start, word, 0, end - start)) {
                return true;
            }
        }
        return false;
    }

    /** Where the next letter or digit stands, from {@code from} on; the end of the text if there is none. */
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word ends that {@code at} stands in. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the word after the one at {@code at} begins. */
    static int nextWord(String text, int at) {
        return next(text, end(text, at));
    }

    /** Where a number can begin that "p", signs of comparison and spaces stand before. */
    static int startOfNumber(String text) {
        int at = 0;
        while (at < text.length() && " pP<>=\u2264\u2265~".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Where {@code whole} goes on after all of {@code part} was found from {@code from}; below 0 if it was not. */
    private static int matchesFrom(String whole, int from, String part) {
        int i = from;
        int j = next(part, 0);
        while (j < part.length()) {
            if (i >= whole.length() || !alike(whole.charAt(i), part.charAt(j))) {
                return -1;
            }
            j = next(part, j + 1);
            i = j < part.length() ? next(whole, i + 1) : i + 1;
        }
        return Character.isLetterOrDigit(i < whole.length() ? whole.charAt(i) : ' ') ? -1 : next(whole, i);
    }

    private static boolean alike(char one, char other) {
        return one == other || Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
