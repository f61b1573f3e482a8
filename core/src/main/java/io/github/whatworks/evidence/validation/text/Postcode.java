// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds full postcodes of the United Kingdom and the Crown dependencies. */
final class Postcode {
    private static final String AREAS =
            " AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH"
                    + " DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE"
                    + " LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP"
                    + " SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE ";
    /** Areas with districts such as W1A. */
    private static final String LETTERED = " E EC N NW SE SW W WC ";

    private static final String NEVER_INWARD = "CIKMOV";
    /** What stands behind a number in lower case, and is a unit or the end of an ordinal. */
    private static final String UNITS = " ad dl ft gb hr hz lb nd ng pg pp pt qt rd sd se st tb th tu ug yr ";

    private static final String[] NAMES = {"post", "postal", "postcode", "postcodes"};

    private static final int SHORTEST_IN_ONE = 6;

    private Postcode() {}

    /** The postcode whose first digit is at {@code digit}, where a run of digits starts that ends before {@code stop}. */
    static @Nullable Spot at(String text, int digit, int stop) {
        return at(text, digit, stop, false);
    }

    /** The same; where {@code loosely}, in whatever case and length. */
    static @Nullable Spot at(String text, int digit, int stop, boolean loosely) {
        int from = Glyphs.beforeLetters(text, digit);
        if (from == digit || digit - from > 2 || stop - digit > 3 || Glyphs.isWordAt(text, from - 1)) {
            return null;
        }
        int inward = inward(text, digit, stop);
        if (inward < 0) {
            return null;
        }
        boolean inOne = Glyphs.isWordAt(text, inward - 1);
        int to = inward + 3;
        return isInward(text, inward)
                        && isArea(text, from, digit, stop, inward)
                        && (isCertain(text, from, digit, to, inOne) || isMeant(text, from, to, loosely))
                        && !isPartOfName(text, from, to, inOne)
                        && !NumberNames.isPublic(text, from)
                ? new Spot(TextFault.POSTCODE, from, to)
                : null;
    }

    /** The index of the digit that the second half starts with; -1 if there is none in its place. */
    private static int inward(String text, int digit, int stop) {
        int run = stop - digit;
        if (run == 1 && Glyphs.isLetterAt(text, stop)) {
            return afterGap(text, stop + 1);
        }
        boolean apart = run < 3 && !Glyphs.isLetterAt(text, stop);
        return apart ? afterGap(text, stop) : run > 1 ? stop - 1 : -1;
    }

    /** The index of the digit behind up to two blanks or a dash. */
    private static int afterGap(String text, int from) {
        int next = Glyphs.afterJoin(text, from);
        boolean digit = Glyphs.isDigitAt(text, next) && next - from <= 2;
        return digit && text.substring(from, next).indexOf('.') < 0 ? next : -1;
    }

    private static boolean isArea(String text, int from, int digit, int stop, int inward) {
        String area = " " + text.substring(from, digit).toUpperCase(Locale.ROOT) + " ";
        int district = Math.min(stop, inward) - digit;
        boolean lettered = Glyphs.isLetterAt(text, digit + 1);
        return AREAS.contains(area)
                && !(district == 2 && text.charAt(digit) == '0')
                && (!lettered || LETTERED.contains(area));
    }

    private static boolean isInward(String text, int inward) {
        return Glyphs.isLetterAt(text, inward + 1)
                && Glyphs.isLetterAt(text, inward + 2)
                && NEVER_INWARD.indexOf(Glyphs.upper(text.charAt(inward + 1))) < 0
                && NEVER_INWARD.indexOf(Glyphs.upper(text.charAt(inward + 2))) < 0
                && !Glyphs.isWordAt(text, inward + 3);
    }

    private static boolean isMeant(String text, int from, int to, boolean loosely) {
        return (loosely && !isUnit(text, to)) || SaidToBe.at(NAMES, text, from) != SaidToBe.NOTHING;
    }

    private static boolean isUnit(String text, int to) {
        char last = text.charAt(to - 1);
        return last >= 'a'
                && last <= 'z'
                && UNITS.contains(" " + text.substring(to - 2, to).toLowerCase(Locale.ROOT) + " ");
    }

    /** In capitals it is certain, unless short and in one piece; else it must not be a unit, and not too short. */
    private static boolean isCertain(String text, int from, int digit, int to, boolean inOne) {
        boolean capitals = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            capitals &= !(c >= 'a' && c <= 'z');
        }
        if (capitals) {
            return !inOne || to - from >= SHORTEST_IN_ONE;
        }
        return !isUnit(text, to) && (!inOne || (digit - from == 2 && !isHexadecimal(text, from, to)));
    }

    private static boolean isHexadecimal(String text, int from, int to) {
        boolean hexadecimal = true;
        for (int i = from; i < to; i++) {
            hexadecimal &= Character.digit(text.charAt(i), 16) >= 0;
        }
        return hexadecimal;
    }

    /** Whether a sign ties it to more, as in the names of files and things. */
    private static boolean isPartOfName(String text, int from, int to, boolean inOne) {
        return (from > 0 && isTie(text.charAt(from - 1), inOne))
                || (to + 1 < text.length() && isTie(text.charAt(to), inOne) && Glyphs.isWordAt(text, to + 1));
    }

    private static boolean isTie(char c, boolean inOne) {
        return c == '-' || c == '_' || (inOne && (c == '/' || c == '.' || c == '#' || c == '@' || c == '&'));
    }
}
