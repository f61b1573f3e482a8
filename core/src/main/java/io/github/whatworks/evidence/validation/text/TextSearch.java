// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a text once, for what does not belong in it. Letters, blanks and most signs are passed over by a table;
 * what starts with another character is looked at by the class that knows it. A sound text costs no memory. Immutable
 * and safe to share between threads.
 */
public final class TextSearch {
    private static final int LATIN = 256;
    private static final int FIRST_DIGITS_BEYOND = 0x660;

    /** How much a character draws attention: none, in words alone, in any text. */
    private static final byte[] MARKS = marks();

    private static final byte IN_WORDS = 1;
    private static final byte IN_ANY = 2;

    private final boolean words;
    private final boolean needed;
    private final int passed;

    private TextSearch(boolean words, boolean needed) {
        this.words = words;
        this.needed = needed;
        this.passed = words ? 0 : IN_WORDS;
    }

    /**
     * A search.
     *
     * @param words whether texts are words of people, in which what looks like personal data is looked for
     * @param needed whether there has to be a text, so that a sign for none is no answer
     */
    public static TextSearch of(boolean words, boolean needed) {
        return new TextSearch(words, needed);
    }

    /** What is found in {@code text}; nothing in a sound one. */
    public @Nullable Spots spots(String text) {
        Spots spots = asWhole(text);
        int length = text.length();
        int next = 0;
        boolean hidden = false;
        while (true) {
            int at = skip(text, next, passed);
            if (at == length) {
                return hidden && words ? withHidden(text, spots) : spots;
            }
            char c = text.charAt(at);
            next = Glyphs.isDigit(c) ? Glyphs.afterDigits(text, at) : at + 1;
            Spot spot = at(text, at, next, c);
            hidden |= (c >= FIRST_DIGITS_BEYOND && Character.isDigit(c)) || isUnseen(spot);
            if (spot != null) {
                spots = with(spots, spot);
                next = Math.max(next, spot.to());
            }
        }
    }

    /** The index of the next character from {@code from} that is looked at. A loop of its own, so that it is fast. */
    private static int skip(String text, int from, int passed) {
        int length = text.length();
        int i = from;
        while (i < length) {
            char c = text.charAt(i);
            if (c >= LATIN || MARKS[c] > passed) {
                return i;
            }
            i++;
        }
        return length;
    }

    /** What is found at {@code at}; a run of digits ends before {@code next}. */
    private static @Nullable Spot at(String text, int at, int next, char c) {
        if (c >= '0' && c <= '9') {
            return PersonalData.number(text, at, next);
        }
        return switch (c) {
            case '<' -> Markup.tag(text, at);
            case '&' -> Markup.entity(text, at);
            case '@' -> Email.at(text, at);
            default -> OddCharacter.at(text, at);
        };
    }

    /** Whether it is a character that readers do not see, so that they read on what machines see in two. */
    private static boolean isUnseen(@Nullable Spot spot) {
        return spot != null && (spot.fault() == TextFault.INVISIBLE || spot.fault() == TextFault.CONTROL_CHARACTER);
    }

    /** Adds what is seen where characters are read as they look. */
    private static @Nullable Spots withHidden(String text, @Nullable Spots spots) {
        Spots all = spots;
        Folded folded = Folded.of(text);
        List<Spot> known = new ArrayList<>(PersonalData.in(text));
        int count = known.size();
        PersonalSearch.addNew(folded, PersonalData.in(folded.text()), known);
        for (Spot spot : known.subList(count, known.size())) {
            all = with(all, spot);
        }
        return all;
    }

    /** What is wrong with a text as a whole. */
    private @Nullable Spots asWhole(String text) {
        int last = text.length() - 1;
        if (last < 0 || Glyphs.isSpace(text.charAt(0)) || Glyphs.isSpace(text.charAt(last))) {
            return atEnds(text);
        }
        return words && Placeholder.is(text, needed) ? with(null, new Spot(TextFault.PLACEHOLDER, 0, last + 1)) : null;
    }

    private @Nullable Spots atEnds(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Glyphs.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Glyphs.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            // A text that has to be there and is not is a finding of the structure.
            return needed && text.isBlank() ? null : with(null, new Spot(TextFault.BLANK, 0, text.length()));
        }
        Spots spots = from > 0 ? with(null, new Spot(TextFault.EDGES, 0, from)) : null;
        return to < text.length() ? with(spots, new Spot(TextFault.EDGES, to, text.length())) : spots;
    }

    private static Spots with(@Nullable Spots spots, Spot spot) {
        Spots all = spots == null ? new Spots() : spots;
        all.add(spot);
        return all;
    }

    private static byte[] marks() {
        byte[] marks = new byte[LATIN];
        for (int i = 0; i < LATIN; i++) {
            boolean line = i == '\t' || i == '\n' || i == '\r';
            boolean any = (i < ' ' && !line) || i == '<' || i == '&' || i >= 0x7F;
            marks[i] = any ? IN_ANY : i == '@' || Glyphs.isDigit((char) i) ? IN_WORDS : 0;
        }
        return marks;
    }
}
