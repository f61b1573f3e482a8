// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import org.jspecify.annotations.Nullable;

/** Finds the numbers that the state gives to people: NHS, pupil and National Insurance numbers. */
final class PersonNumbers {
    private static final int NHS_DIGITS = 10;
    private static final int UPN_DIGITS = 12;
    private static final int NINO_DIGITS = 6;
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final String NINO_FIRST = "ABCEGHJKLMNOPRSTWXYZ";
    private static final String NINO_SECOND = "ABCEGHJKLMNPRSTWXYZ";
    private static final String NINO_LAST = "ABCD";
    private static final String NINO_NEVER_GIVEN = "BGGBKNNKNTTNZZ";

    private static final String[] NHS_NAMES = {"nhs", "chi"};
    private static final String[] UPN_NAMES = {"upn", "upns"};
    private static final String[] NINO_NAMES = {"nino", "ninos", "ni", "insurance"};

    private PersonNumbers() {}

    /** The NHS number that starts at {@code from}, where a run of digits starts that ends before {@code stop}. */
    static @Nullable Spot nhsNumber(String text, int from, int stop) {
        Spot said = saidNhsNumber(text, from);
        return said == null ? checkedNhsNumber(text, from, stop) : said;
    }

    /** Ten digits in whatever groups that are said to be one; where they are called a number, mistyped ones too. */
    private static @Nullable Spot saidNhsNumber(String text, int from) {
        int end = DigitGroups.end(text, from, NHS_DIGITS);
        SaidToBe said = end < 0 ? SaidToBe.NOTHING : SaidToBe.at(NHS_NAMES, text, from);
        boolean alone = said != SaidToBe.NOTHING && DigitGroups.standsAlone(text, 0, end);
        boolean certain = said == SaidToBe.NUMBER || isChecked(text, from, end);
        return alone && certain ? new Spot(TextFault.NHS_NUMBER, from, end) : null;
    }

    /** Ten digits in groups of three or more or of one size, with the check of an NHS number. */
    static @Nullable Spot nhsNumberInGroups(String text, int from) {
        int end = DigitGroups.end(text, from, NHS_DIGITS);
        return end > 0
                        && isChecked(text, from, end)
                        && DigitGroups.areLike(text, from, end)
                        && DigitGroups.standsAlone(text, from, end)
                        && !NumberNames.isPublic(text, from)
                        && !NumberNames.isDialled(text, from)
                ? new Spot(TextFault.NHS_NUMBER, from, end)
                : null;
    }

    private static boolean isChecked(String text, int from, int end) {
        return end > 0 && DigitGroups.weigh(text, from, end, NHS_DIGITS, -1) % 11 == 0;
    }

    private static @Nullable Spot checkedNhsNumber(String text, int from, int stop) {
        int end = stop - from == NHS_DIGITS ? stop : stop - from == 3 ? DigitGroups.end(text, from, 3, 3, 4) : -1;
        if (!isChecked(text, from, end)) {
            return null;
        }
        boolean named = from >= 3 && Glyphs.isAt(text, from - 3, "nhs") && !Glyphs.isWordAt(text, from - 4);
        boolean alone = DigitGroups.standsAlone(text, named ? from - 3 : from, end);
        boolean possible = text.charAt(from) != '0' || isDayAndMonth(text, from);
        return alone && possible && !NumberNames.isPublic(text, from) && !NumberNames.isDialled(text, from)
                ? new Spot(TextFault.NHS_NUMBER, from, end)
                : null;
    }

    /** Numbers that start with a nought are Scottish and start with a date of birth. */
    private static boolean isDayAndMonth(String text, int from) {
        int fourth = Glyphs.isDigitAt(text, from + 3) ? from + 3 : Glyphs.afterJoin(text, from + 3);
        int day = (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
        int month = (text.charAt(from + 2) - '0') * 10 + text.charAt(fourth) - '0';
        return day > 0 && month > 0 && month <= 12;
    }

    /** The pupil number whose digits start at {@code digits}, behind its letter. */
    static @Nullable Spot upn(String text, int digits, int stop) {
        int join = Glyphs.beforeJoin(text, digits);
        int from = join - 1;
        if (!Glyphs.isLetterAt(text, from) || Glyphs.isWordAt(text, from - 1)) {
            return null;
        }
        int check = UPN_LETTERS.indexOf(Glyphs.upper(text.charAt(from)));
        int end = DigitGroups.end(text, digits, UPN_DIGITS);
        int sum = end < 0 ? 0 : DigitGroups.weigh(text, digits, end, 2, 1);
        if (end < 0) {
            end = DigitGroups.end(text, digits, UPN_DIGITS - 1);
            int value = end > 0 && end < text.length() ? UPN_LETTERS.indexOf(Glyphs.upper(text.charAt(end))) : -1;
            if (value < 0) {
                return null;
            }
            sum = DigitGroups.weigh(text, digits, end, 2, 1) + value * (UPN_DIGITS + 1);
            boolean whole = join == digits && stop - digits == UPN_DIGITS - 1;
            // A temporary one in one piece is so rare a form that it needs no check letter.
            check = whole && check >= 0 ? sum % UPN_LETTERS.length() : check;
            end++;
        }
        check = SaidToBe.at(UPN_NAMES, text, from) == SaidToBe.NOTHING ? check : sum % UPN_LETTERS.length();
        return check == sum % UPN_LETTERS.length() && !Glyphs.isWordAt(text, end) && !NumberNames.isPublic(text, from)
                ? new Spot(TextFault.UPN, from, end)
                : null;
    }

    /** The National Insurance number whose digits start at {@code digits}, behind its two letters. */
    static @Nullable Spot nino(String text, int digits, int stop) {
        return nino(text, digits, stop, false);
    }

    /** The same; where {@code shown} also one that starts with QQ: nobody has one, but forms and handbooks show it. */
    static @Nullable Spot nino(String text, int digits, int stop, boolean shown) {
        int letters = Glyphs.beforeJoin(text, digits) - 2;
        if (!Glyphs.isLetterAt(text, letters) || !Glyphs.isLetterAt(text, letters + 1)) {
            return null;
        }
        int end = DigitGroups.end(text, digits, NINO_DIGITS);
        if (end > 0 && !Glyphs.isWordAt(text, letters - 1) && isSaidNino(text, letters)) {
            return new Spot(TextFault.NINO, letters, afterSuffix(text, end));
        }
        int last = end < 0 ? -1 : Glyphs.afterJoin(text, end);
        if (!Glyphs.isLetterAt(text, last) || !isPrefix(text, letters, shown) || !isIn(NINO_LAST, text, last)) {
            return null;
        }
        boolean upper = isUpper(text, letters) && isUpper(text, letters + 1) && isUpper(text, last);
        boolean whole = stop - digits == NINO_DIGITS;
        boolean pairs = stop - digits == 2;
        boolean certain = pairs || (whole && letters + 2 == digits && last == end) || (upper && (whole || last > end));
        return certain
                        && !Glyphs.isWordAt(text, letters - 1)
                        && !Glyphs.isWordAt(text, last + 1)
                        && !NumberNames.isPublic(text, letters)
                ? new Spot(TextFault.NINO, letters, last + 1)
                : null;
    }

    private static boolean isSaidNino(String text, int letters) {
        return SaidToBe.at(NINO_NAMES, text, letters) != SaidToBe.NOTHING;
    }

    /** The index behind the letter that ends the number, which people leave out. */
    private static int afterSuffix(String text, int end) {
        int last = Glyphs.afterJoin(text, end);
        return Glyphs.isLetterAt(text, last) && !Glyphs.isWordAt(text, last + 1) ? last + 1 : end;
    }

    private static boolean isPrefix(String text, int at, boolean shown) {
        char first = Glyphs.upper(text.charAt(at));
        char second = Glyphs.upper(text.charAt(at + 1));
        if (shown && first == 'Q' && second == 'Q') {
            return true;
        }
        boolean given = NINO_FIRST.indexOf(first) >= 0 && NINO_SECOND.indexOf(second) >= 0;
        for (int i = 0; given && i < NINO_NEVER_GIVEN.length(); i += 2) {
            given = NINO_NEVER_GIVEN.charAt(i) != first || NINO_NEVER_GIVEN.charAt(i + 1) != second;
        }
        return given;
    }

    private static boolean isIn(String letters, String text, int at) {
        return letters.indexOf(Glyphs.upper(text.charAt(at))) >= 0;
    }

    private static boolean isUpper(String text, int at) {
        char c = text.charAt(at);
        return c >= 'A' && c <= 'Z';
    }
}
