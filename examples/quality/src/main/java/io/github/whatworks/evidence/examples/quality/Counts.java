// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How often each of some values occurs, A to Z: no order that could be taken for a ranking. */
final class Counts {
    private static final int MOST_VALUES = 10_000;
    private static final String OTHERS = "(others, not told apart)";
    private static final int LONGEST = 120;

    private final Map<String, Long> counts = new TreeMap<>();

    void add(String value) {
        String key = value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
        counts.merge(counts.size() < MOST_VALUES || counts.containsKey(key) ? key : OTHERS, 1L, Long::sum);
    }

    void addIf(boolean occurs, String value) {
        if (occurs) {
            add(value);
        }
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    JsonValue toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        counts.forEach((value, count) -> members.put(value, JsonValue.of(count)));
        return JsonValue.of(members);
    }

    /** One line a value, indented. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        counts.forEach((value, count) -> text.append(
                        " ".repeat(Math.max(0, 8 - Long.toString(count).length())))
                .append(count)
                .append("  ")
                .append(printable(value))
                .append('\n'));
        return text.toString();
    }

    private static String printable(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().forEach(c -> text.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return text.toString();
    }
}
