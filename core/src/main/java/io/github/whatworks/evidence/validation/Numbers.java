// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Decimal;
import java.util.Optional;

/** Compares numbers by their digits; what is plain and short allocates nothing. */
final class Numbers {
    static final Decimal ZERO = Decimal.of(0);

    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** Whether both are there and the first amounts to more than the second. */
    static boolean isAbove(Optional<Decimal> first, Optional<Decimal> second) {
        return second.isPresent() && isAbove(first, second.get());
    }

    /** Whether it is there and amounts to more than {@code bound}. */
    static boolean isAbove(Optional<Decimal> number, Decimal bound) {
        return number.isPresent() && compare(number.get(), bound) > 0;
    }

    /** Whether it is there and amounts to less than {@code bound}. */
    static boolean isBelow(Optional<Decimal> number, Decimal bound) {
        return number.isPresent() && compare(number.get(), bound) < 0;
    }

    /** Whether it is there and amounts to less than nothing. */
    static boolean isNegative(Optional<Decimal> number) {
        return isBelow(number, ZERO);
    }

    /** Whether it is there and amounts to more than {@code bound}, whatever its sign. */
    static boolean isBeyond(Optional<Decimal> number, Decimal bound) {
        if (number.isEmpty()) {
            return false;
        }
        String literal = number.get().literal();
        int places = Math.max(places(literal), places(bound.literal()));
        if (isPlain(literal, places) && isPlain(bound.literal(), places)) {
            return Math.abs(scaled(literal, places)) > scaled(bound.literal(), places);
        }
        return Math.abs(number.get().doubleValue()) > bound.doubleValue();
    }

    /** Compares what two numbers amount to; what no computer can hold counts as endless or as nothing. */
    static int compare(Decimal first, Decimal second) {
        int places = Math.max(places(first.literal()), places(second.literal()));
        if (isPlain(first.literal(), places) && isPlain(second.literal(), places)) {
            return Long.compare(scaled(first.literal(), places), scaled(second.literal(), places));
        }
        try {
            return first.compareValue(second);
        } catch (ArithmeticException beyond) {
            return Double.compare(first.doubleValue() + 0.0, second.doubleValue() + 0.0);
        }
    }

    /** Whether it has nothing behind the point that counts. */
    static boolean isWhole(Decimal number) {
        String literal = number.literal();
        if (isPlain(literal, places(literal))) {
            for (int i = literal.length() - places(literal); i < literal.length(); i++) {
                if (literal.charAt(i) != '0') {
                    return false;
                }
            }
            return true;
        }
        try {
            return number.toBigDecimal().stripTrailingZeros().scale() <= 0;
        } catch (ArithmeticException beyond) {
            return Double.isInfinite(number.doubleValue());
        }
    }

    /** How many digits stand behind the point. */
    private static int places(String literal) {
        int point = literal.indexOf('.');
        return point < 0 ? 0 : literal.length() - point - 1;
    }

    /** Whether it has no exponent and so few digits that it can be counted in units of the last of {@code places}. */
    private static boolean isPlain(String literal, int places) {
        return literal.length() + places - places(literal) <= MOST_DIGITS
                && literal.indexOf('e') < 0
                && literal.indexOf('E') < 0;
    }

    private static long scaled(String literal, int places) {
        long value = 0;
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            value = c >= '0' && c <= '9' ? value * 10 + (c - '0') : value;
        }
        for (int i = places(literal); i < places; i++) {
            value *= 10;
        }
        return literal.charAt(0) == '-' ? -value : value;
    }
}
