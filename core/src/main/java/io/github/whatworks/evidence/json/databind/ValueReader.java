// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the value at a host's parser. The parser has limits of its own; the deepest here is ours too. */
final class ValueReader {
    private static final int DEEPEST = 1000;

    private final JsonParser in;
    private int depth;

    ValueReader(JsonParser in) {
        this.in = in;
    }

    JsonValue read() throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonValue.of(in.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> JsonValue.of(true);
            case VALUE_FALSE -> JsonValue.of(false);
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw mismatch("a JSON value", "what has no form in JSON");
        };
    }

    private JsonValue object() throws IOException {
        deeper();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (members.put(name, read()) != null) {
                throw mismatch("each name of an object once", "one again");
            }
        }
        depth--;
        return JsonValue.of(members);
    }

    private JsonValue array() throws IOException {
        deeper();
        List<JsonValue> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(read());
        }
        depth--;
        return JsonValue.of(values);
    }

    private JsonValue number() throws IOException {
        try {
            return new JsonValue.Numeral(Decimal.of(in.getText()));
        } catch (IllegalArgumentException notOfJson) {
            throw mismatch("a number of JSON", "another");
        }
    }

    private void deeper() throws IOException {
        if (++depth > DEEPEST) {
            throw mismatch("objects and arrays at most " + DEEPEST + " deep", "more");
        }
    }

    private IOException mismatch(String expected, String found) {
        return MismatchedInputException.from(in, JsonValue.class, "expected " + expected + ", found " + found);
    }
}
