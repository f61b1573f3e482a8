// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;

/** Reads {@code true} and {@code false}. */
final class BooleanReading extends Reading {
    @Override
    Object value(Tokens tokens, JsonToken token) {
        return token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : misfit(tokens, token);
    }
}
