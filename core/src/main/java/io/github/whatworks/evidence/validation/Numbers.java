// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Decimal;
import java.util.Optional;

/** Compares numbers by their digits; what is plain and short allocates nothing. */
final class Numbers {
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** Whether both are there and the first amounts to more than the second. */
    static boolean isAbove(Optional<Decimal> first, Optional<Decimal> second) {
        return first.isPresent() && second.isPresent() && compare(first.get(), second.get()) > 0;
    }

    /** Compares what two numbers amount to. */
    static int compare(Decimal first, Decimal second) {
        int places = Math.max(places(first.literal()), places(second.literal()));
        if (isPlain(first.literal(), places) && isPlain(second.literal(), places)) {
            return Long.compare(scaled(first.literal(), places), scaled(second.literal(), places));
        }
        return first.compareValue(second);
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
