// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number with the digits it was written with, so that {@code 1.0} stays {@code 1.0}.
 *
 * <p>Two decimals are equal if they are written alike; {@link #compareValue} compares what they
 * amount to. Immutable.
 *
 * @param literal a JSON number
 */
public record Decimal(String literal) {

    /**
     * Takes a JSON number.
     *
     * @throws IllegalArgumentException if {@code literal} is not one
     */
    public Decimal {
        Objects.requireNonNull(literal, "literal");
        if (!isNumber(literal)) {
            throw new IllegalArgumentException("expected a JSON number, found \"" + literal + "\"");
        }
    }

    /**
     * The number written as {@code literal}.
     *
     * @throws IllegalArgumentException if {@code literal} is not a JSON number
     */
    public static Decimal of(String literal) {
        return new Decimal(literal);
    }

    /** The whole number {@code value}. */
    public static Decimal of(long value) {
        return new Decimal(Long.toString(value));
    }

    /**
     * The exact value.
     *
     * @throws ArithmeticException if the exponent is beyond what {@link BigDecimal} holds
     */
    public BigDecimal toBigDecimal() {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException beyond) {
            throw new ArithmeticException("the exponent of " + literal + " is too large");
        }
    }

    /** The nearest {@code double}. */
    public double doubleValue() {
        return Double.parseDouble(literal);
    }

    /** Compares what the two numbers amount to: {@code 1.0} and {@code 1} give 0. */
    public int compareValue(Decimal other) {
        return toBigDecimal().compareTo(other.toBigDecimal());
    }

    /** The number as it was written. */
    @Override
    public String toString() {
        return literal;
    }

    private static boolean isNumber(String s) {
        int i = s.startsWith("-") ? 1 : 0;
        int start = i;
        i = digits(s, i);
        if (i == start || (s.charAt(start) == '0' && i > start + 1)) {
            return false;
        }
        if (i < s.length() && s.charAt(i) == '.') {
            int fraction = i + 1;
            i = digits(s, fraction);
            if (i == fraction) {
                return false;
            }
        }
        if (i < s.length() && (s.charAt(i) == 'e' || s.charAt(i) == 'E')) {
            i++;
            if (i < s.length() && (s.charAt(i) == '+' || s.charAt(i) == '-')) {
                i++;
            }
            int exponent = i;
            i = digits(s, exponent);
            if (i == exponent) {
                return false;
            }
        }
        return i == s.length();
    }

    private static int digits(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9') {
            i++;
        }
        return i;
    }
}
