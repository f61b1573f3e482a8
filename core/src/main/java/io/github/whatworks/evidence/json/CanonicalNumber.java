// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A number as the canonical form has it: the shortest digits that name one {@code double}.
 *
 * <p>They are worked out here because {@code Double.toString} gives other digits on other JDKs. The
 * value is {@code 0.digits} times ten to the power of {@code point}.
 *
 * @param negative whether it is below zero
 * @param digits its digits without zeros at either end; empty for zero
 * @param point where the decimal point stands, counted from before the first digit
 */
record CanonicalNumber(boolean negative, String digits, long point) {
    /** So many digits name one double each, and no shorter ones name the same. */
    private static final int CERTAIN_DIGITS = 15;

    /** So far from the point that holds; farther out doubles have fewer digits. */
    private static final int CERTAIN_POINT = 300;

    private static final int MOST_DIGITS = 17;
    private static final int LONGEST_WHOLE = 21;
    private static final int MOST_LEADING_ZEROS = 6;
    private static final int MOST_EXPONENT_DIGITS = 10;

    /** The canonical text of a JSON number; empty where that would be another number, as for 1e400. */
    static Optional<String> of(String literal) {
        if (isShortWhole(literal)) {
            return Optional.of(literal);
        }
        CanonicalNumber exact = parse(literal);
        if (exact.digits.length() <= CERTAIN_DIGITS && Math.abs(exact.point) <= CERTAIN_POINT) {
            return Optional.of(exact.text());
        }
        return Optional.of(Double.valueOf(literal))
                .filter(nearest -> !nearest.isInfinite())
                .map(CanonicalNumber::shortest)
                .filter(exact::equals)
                .map(CanonicalNumber::text);
    }

    /** The shortest digits that name {@code value}, which is finite; of several the nearest, or the even ones. */
    static CanonicalNumber shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; precision < MOST_DIGITS; precision++) {
            BigDecimal nearest = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
            BigDecimal below = exact.round(new MathContext(precision, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(precision, RoundingMode.UP));
            for (BigDecimal candidate : List.of(nearest, below, above)) {
                if (candidate.doubleValue() == value) {
                    return parse(candidate.toString());
                }
            }
        }
        return parse(exact.round(new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN))
                .toString());
    }

    /** The number as ECMAScript prints it. */
    String text() {
        if (digits.isEmpty()) {
            return "0";
        }
        return (negative ? "-" : "") + magnitude();
    }

    private String magnitude() {
        int length = digits.length();
        if (point > LONGEST_WHOLE || point <= -MOST_LEADING_ZEROS) {
            String fraction = length == 1 ? "" : "." + digits.substring(1);
            return digits.charAt(0) + fraction + "e" + (point > 0 ? "+" : "") + (point - 1);
        }
        if (point <= 0) {
            return "0." + "0".repeat((int) -point) + digits;
        }
        if (point >= length) {
            return digits + "0".repeat((int) point - length);
        }
        return digits.substring(0, (int) point) + "." + digits.substring((int) point);
    }

    private static boolean isShortWhole(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (literal.charAt(i) < '0' || literal.charAt(i) > '9') {
                return false;
            }
        }
        return literal.length() <= CERTAIN_DIGITS;
    }

    private static CanonicalNumber parse(String literal) {
        boolean negative = literal.startsWith("-");
        int exponentAt = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        String mantissa = literal.substring(negative ? 1 : 0, exponentAt < 0 ? literal.length() : exponentAt);
        int pointAt = mantissa.indexOf('.');
        String all = mantissa.replace(".", "");
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') {
            first++;
        }
        int last = all.length();
        while (last > first && all.charAt(last - 1) == '0') {
            last--;
        }
        if (first == last) {
            return new CanonicalNumber(false, "", 0);
        }
        long exponent = exponentAt < 0 ? 0 : exponent(literal.substring(exponentAt + 1));
        long point = (pointAt < 0 ? mantissa.length() : pointAt) - first + exponent;
        return new CanonicalNumber(negative, all.substring(first, last), point);
    }

    /** The exponent, or one just as hopeless where it is too long to be that of any double. */
    private static long exponent(String text) {
        boolean negative = text.startsWith("-");
        String digits = text.replaceFirst("^[+-]?0*", "");
        if (digits.isEmpty()) {
            return 0;
        }
        long size = digits.length() > MOST_EXPONENT_DIGITS ? Integer.MAX_VALUE : Long.parseLong(digits);
        return negative ? -size : size;
    }
}
