// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.Decimal;

/** Reads numbers in the digits they are written in. */
final class DecimalReading extends Reading {
    @Override
    Object value(Tokens tokens, JsonToken token) {
        return token.isNumeric() ? Decimal.of(tokens.number()) : misfit(tokens, token);
    }
}
