// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;

/** Reads texts. */
final class TextReading extends Reading {
    @Override
    Object value(Tokens tokens, JsonToken token) {
        return token == JsonToken.VALUE_STRING ? tokens.text() : misfit(tokens, token);
    }

    @Override
    Object next(Tokens tokens) {
        String text = tokens.nextText();
        return text == null ? misfit(tokens, tokens.current()) : text;
    }
}
