// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;

/** Reads whole numbers that fit an {@code int} and would be written in the same digits. */
final class IntegerReading extends Reading {
    private static final int LONGEST_INT = 11;

    @Override
    Object value(Tokens tokens, JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT ? integer(tokens.number()) : misfit(tokens, token);
    }

    private static Object integer(String literal) {
        if (literal.length() <= LONGEST_INT && !literal.equals("-0")) {
            long value = Long.parseLong(literal);
            if (value == (int) value) {
                return (int) value;
            }
        }
        return new Misfit(new JsonValue.Numeral(Decimal.of(literal)));
    }
}
