// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.PartialDate;
import java.util.Optional;

/** Reads partial dates as the first and last day that they can mean, as {@code yyyymmdd}, without allocating. */
final class Dates {
    /** What a text that is not a date is read as. */
    static final int NONE = 0;

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int MONTHS = 12;

    private Dates() {}

    /** The first day that {@code date} can mean; {@link #NONE} if it is not a date. */
    static int first(String date) {
        int year = number(date, 0, YEAR);
        int month = date.length() == YEAR ? 1 : number(date, YEAR + 1, MONTH);
        int day = date.length() == DAY ? number(date, MONTH + 1, DAY) : 1;
        boolean real = year >= 0 && month >= 1 && month <= MONTHS && day >= 1 && day <= days(year, month);
        return real && isFormed(date) ? (year * 100 + month) * 100 + day : NONE;
    }

    /** The last day that {@code date} can mean; {@link #NONE} if it is not a date. */
    static int last(String date) {
        int first = first(date);
        if (first == NONE || date.length() == DAY) {
            return first;
        }
        int year = first / 10_000;
        int month = date.length() == YEAR ? MONTHS : first / 100 % 100;
        return (year * 100 + month) * 100 + days(year, month);
    }

    /** Whether both are there and the first is certainly later than the second, whatever day each means. */
    static boolean isAfter(Optional<PartialDate> first, Optional<PartialDate> second) {
        return first.isPresent()
                && second.isPresent()
                && isAfter(first.get().value(), second.get().value());
    }

    private static boolean isAfter(String first, String second) {
        int last = last(second);
        return last != NONE && first(first) > last;
    }

    private static boolean isFormed(String date) {
        return switch (date.length()) {
            case YEAR -> true;
            case MONTH -> date.charAt(YEAR) == '-';
            case DAY -> date.charAt(YEAR) == '-' && date.charAt(MONTH) == '-';
            default -> false;
        };
    }

    /** The number that the digits from {@code from} to {@code to} make; -1 if they are not all digits. */
    private static int number(String text, int from, int to) {
        if (text.length() < to) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static int days(int year, int month) {
        return switch (month) {
            case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
