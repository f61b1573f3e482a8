// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What was found in one text: the first few places of each fault, and how many more there are. For one thread. */
public final class Spots {
    private static final int MOST = 5;

    private final Map<TextFault, List<Spot>> first = new EnumMap<>(TextFault.class);
    private final Map<TextFault, Integer> counts = new EnumMap<>(TextFault.class);

    Spots() {}

    void add(Spot spot) {
        if (counts.merge(spot.fault(), 1, Integer::sum) <= MOST) {
            first.computeIfAbsent(spot.fault(), none -> new ArrayList<>()).add(spot);
        }
    }

    /** Says of each fault where in {@code text} it was found, in words that do not say what stands there. */
    public void each(String text, BiConsumer<TextFault, String> found) {
        first.forEach((fault, spots) -> found.accept(fault, found(text, fault, spots)));
    }

    private String found(String text, TextFault fault, List<Spot> spots) {
        if (fault == TextFault.BLANK) {
            return text.isEmpty() ? "nothing" : "blanks";
        }
        StringBuilder found = new StringBuilder();
        for (Spot spot : spots) {
            found.append(found.isEmpty() ? "" : ", ").append(place(text, spot));
        }
        int more = counts.getOrDefault(fault, 0) - spots.size();
        return found.append(more > 0 ? " and " + more + " more" : "").toString();
    }

    /** Such as {@code 12 characters from character 35}, or {@code U+200B at character 3}; the first is number one. */
    private static String place(String text, Spot spot) {
        int number = text.codePointCount(0, spot.from()) + 1;
        int length = text.codePointCount(spot.from(), spot.to());
        if (spot.fault().isCharacter()) {
            return String.format(
                    java.util.Locale.ROOT, "U+%04X at character %d", text.codePointAt(spot.from()), number);
        }
        return length + (length == 1 ? " character" : " characters") + " from character " + number;
    }
}
