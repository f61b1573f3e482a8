// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Puts numbers and findings into the words of reports. */
final class Words {
    private static final JsonPlace START = new JsonPlace(1, 1);
    private static final char REPLACEMENT = '\uFFFD';

    private Words() {}

    /** A number of things, such as {@code 1 record} or {@code 2,000 records}. */
    static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A number for people, such as {@code 2,000}. */
    static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
            digits.insert(comma, ',');
        }
        return digits.toString();
    }

    /** The ids of rules by the reason why they were not tried or what broke. */
    static Map<String, List<String>> byReason(List<RuleCount> rules) {
        Map<String, List<String>> byReason = new TreeMap<>();
        for (RuleCount rule : rules) {
            byReason.computeIfAbsent(rule.reason(), none -> new ArrayList<>())
                    .add(rule.rule().id());
        }
        return byReason;
    }

    /** What was expected and found, with what stands there if it is to be shown. */
    static String said(Finding finding) {
        String value = finding.value().map(text -> ": \"" + text + "\"").orElse("");
        return "expected " + finding.expected() + ", found " + finding.found() + value;
    }

    /** Where it is; the start of the file for the file as a whole. */
    static JsonPlace place(Finding finding) {
        return finding.place().orElse(START);
    }

    /** A text with nothing in it that could forge a line, move a cursor, or turn the direction of writing. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return replaced(text, Words::isPrintable);
            }
        }
        return text;
    }

    /** A text without halves of characters, which UTF-8 cannot hold. */
    static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaced(text, c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
            }
        }
        return text;
    }

    private static String replaced(String text, IntPredicate kept) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(kept.test(c) ? c : REPLACEMENT));
        return out.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
