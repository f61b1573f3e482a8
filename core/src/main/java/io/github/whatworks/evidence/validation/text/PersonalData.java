// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what looks like personal data in a text, in the forms in which people type it. It cannot find a name, or a
 * story that says who somebody is.
 */
final class PersonalData {

    private static final int FEW = 4;

    private PersonalData() {}

    /** The places in {@code text} that look like personal data, in their order; none repeats what stands there. */
    static List<Spot> in(CharSequence text) {
        return in(text, Care.CHECKED);
    }

    /** The same with more or less care. */
    static List<Spot> in(CharSequence text, Care care) {
        String words = text.toString();
        List<Spot> spots = new ArrayList<>();
        int i = 0;
        while (i < words.length()) {
            char c = words.charAt(i);
            int next = Glyphs.isDigit(c) ? Glyphs.afterDigits(words, i) : i + 1;
            Spot spot = Glyphs.isDigit(c) ? number(words, i, next, care) : c == '@' ? Email.at(words, i) : null;
            if (spot != null) {
                spots.add(spot);
                next = Math.max(next, spot.to());
            }
            i = next;
        }
        return spots;
    }

    /** What starts with, or around, the run of digits at {@code from} that ends before {@code stop}. */
    static @Nullable Spot number(String text, int from, int stop) {
        if (stop - from <= FEW && !goesOn(text, stop) && !Glyphs.isLetterAt(text, from - 1)) {
            return null;
        }
        Spot spot = behindLetters(text, from, stop);
        spot = spot == null ? PersonNumbers.nhsNumber(text, from, stop) : spot;
        spot = spot == null ? Phone.at(text, from, stop) : spot;
        spot = spot == null ? BirthDate.at(text, from, stop) : spot;
        return spot == null ? CaseNumber.at(text, from, stop) : spot;
    }

    private static @Nullable Spot number(String text, int from, int stop, Care care) {
        Spot spot = number(text, from, stop);
        spot = spot == null && care != Care.CHECKED ? PersonNumbers.nino(text, from, stop, true) : spot;
        spot = spot == null && care != Care.CHECKED ? Phone.ofOtherCountry(text, from) : spot;
        if (spot == null && care == Care.SEARCHED) {
            spot = Postcode.at(text, from, stop, true);
            spot = spot == null ? PersonNumbers.nhsNumberInGroups(text, from) : spot;
            spot = spot == null ? Phone.loosely(text, from) : spot;
            spot = spot == null ? BirthDate.inDigits(text, from, stop) : spot;
        }
        return spot;
    }

    /** Whether what follows a few digits at {@code stop} may make a longer number or a date of them. */
    private static boolean goesOn(String text, int stop) {
        if (stop + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(stop);
        char beyond = Glyphs.lower(text.charAt(stop + 1));
        boolean words = Glyphs.isLetter(beyond) && !WrittenDate.isFirst(beyond);
        return switch (next) {
            case ' ' -> !words;
            case '-', '.', '/', ',' -> !words && (beyond != ' ' || next == ',');
            case '(' -> Glyphs.isDigit(beyond);
            default -> next >= 'A' || next == ')';
        };
    }

    private static @Nullable Spot behindLetters(String text, int from, int stop) {
        int join = Glyphs.beforeJoin(text, from);
        if (!Glyphs.isLetterAt(text, join - 1)) {
            return null;
        }
        Spot spot = join == from ? Postcode.at(text, from, stop) : null;
        spot = spot == null ? PersonNumbers.nino(text, from, stop) : spot;
        return spot == null ? PersonNumbers.upn(text, from, stop) : spot;
    }
}
