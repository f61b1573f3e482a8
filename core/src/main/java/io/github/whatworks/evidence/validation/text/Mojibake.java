// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import org.jspecify.annotations.Nullable;

/**
 * Finds UTF-8 that was read as Windows-1252 or Latin-1, as in {@code â€™} for an apostrophe.
 *
 * <p>Such a sequence is a letter from Â to ô, the image of a lead byte, and one to three signs, the images of
 * continuation bytes. Words of real languages end in many of these letters, and quotation marks, dashes, dots and
 * no-break blanks may follow; where the sequence could be that, it is let pass.
 */
final class Mojibake {
    private static final char TWO = 0xC2;
    private static final char THREE = 0xE0;
    private static final char FOUR = 0xF0;
    private static final char LAST = 0xF4;

    /** What the bytes 80 to 9F are in Windows-1252; those that have no meaning there stay as they are. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /** What may follow a word: closing marks, dashes, an ellipsis, a no-break blank. */
    private static final String CLOSING = "’”»›…–—‘“\u00A0";

    /** What may follow a word as a mark of a note, a right or an ordinal. */
    private static final String RAISED = "†‡®™¹²³ªº°";

    /** Those of them that a word may follow at once. */
    private static final String BEFORE_WORD = "…–—’‘\u00A0";

    /** Letters that are images of continuation bytes, and the capitals that stand before them in real words. */
    private static final String CARONS = "šŠžŽ";

    private static final String BEFORE_CARON = "ÄÉÍÓÔÕÖÚÜÝ";

    private static final String LIGATURES = "œŒŸ";
    private static final String BEFORE_LIGATURE = "ÆÇÈÉÊËÎÏÔÙÛÜ";

    /** Capitals from Ä on that no word ends in, so that what follows them is no closing mark. */
    private static final String NEVER_LAST = "ÇÎÏÐÑÕÛÞ";

    private Mojibake() {}

    /** The damaged character whose first image is at {@code at}. */
    static @Nullable Spot at(String text, int at) {
        char lead = text.charAt(at);
        if (lead < TWO || lead > LAST || !isTrail(text, at + 1)) {
            return null;
        }
        int length = lead < THREE ? 2 : lead < FOUR ? 3 : 4;
        boolean found = length == 2 ? isPair(text, at, lead) : isLonger(text, at, lead, length);
        return found ? new Spot(TextFault.MOJIBAKE, at, Math.min(at + length, text.length())) : null;
    }

    private static boolean isPair(String text, int at, char lead) {
        char trail = text.charAt(at + 1);
        if (lead == TWO) {
            return trail >= 0xA0 && trail <= 0xBF;
        }
        if (isControl(trail)) {
            return true;
        }
        if (CARONS.indexOf(trail) >= 0) {
            return BEFORE_CARON.indexOf(lead) < 0;
        }
        if (LIGATURES.indexOf(trail) >= 0) {
            return BEFORE_LIGATURE.indexOf(lead) < 0;
        }
        boolean closing = CLOSING.indexOf(trail) >= 0;
        if ((!closing && RAISED.indexOf(trail) < 0) || NEVER_LAST.indexOf(lead) >= 0) {
            return true;
        }
        boolean behindCapital = at > 0 && Character.isUpperCase(text.charAt(at - 1));
        boolean behindSmall = at > 0 && Character.isLowerCase(text.charAt(at - 1));
        if (behindSmall) {
            return lead != 'ß';
        }
        boolean beforeLetter = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
        return (beforeLetter && BEFORE_WORD.indexOf(trail) < 0)
                || (!behindCapital && lead == 'Ã' && (!closing || trail == 0xA0));
    }

    private static boolean isLonger(String text, int at, char lead, int length) {
        char second = text.charAt(at + 1);
        if (lead == 'â' && (second == '€' || second == 0x80)) {
            return true;
        }
        boolean loose = true;
        for (int i = at + 1; i < at + length; i++) {
            if (!isTrail(text, i)) {
                return false;
            }
            char c = text.charAt(i);
            if (isControl(c)) {
                return true;
            }
            loose &= isLoose(c);
        }
        // Behind a blank or a dash something new may start.
        boolean apart = second == 0xA0 || second == '–' || second == '—';
        // No word is the letter â alone, or goes on with œ behind it.
        boolean odd = lead == 'â' && ((second == 'œ' && text.charAt(at + 2) != 'œ') || !Glyphs.isWordAt(text, at - 1));
        return !apart && (odd || !loose);
    }

    /** Whether a small letter may be followed by {@code c}. */
    private static boolean isLoose(char c) {
        return CLOSING.indexOf(c) >= 0 || RAISED.indexOf(c) >= 0 || c == 'š' || c == 'ž' || c == 'œ';
    }

    /** Whether the character at {@code i} is the image of a continuation byte in either encoding. */
    private static boolean isTrail(String text, int i) {
        if (i >= text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return (c >= 0x80 && c <= 0xBF) || (c > 0xFF && WINDOWS.indexOf(c) >= 0);
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c < 0xA0;
    }
}
