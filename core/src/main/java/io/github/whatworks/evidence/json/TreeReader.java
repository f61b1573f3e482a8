// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads any value as it is written. For one thread. */
final class TreeReader {
    private static final JsonValue TRUE = JsonValue.of(true);
    private static final JsonValue FALSE = JsonValue.of(false);

    private final Tokens tokens;

    TreeReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The value that starts at {@code token}, the current one. */
    JsonValue value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> JsonValue.of(tokens.text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Numeral(Decimal.of(tokens.number()));
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> JsonValue.NULL;
            default -> throw tokens.fault(Reason.SYNTAX, "a value", "none");
        };
    }

    private JsonValue object() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            if (members.containsKey(name)) {
                throw tokens.duplicate();
            }
            members.put(name, value(tokens.next()));
        }
        return new JsonValue.Obj(members);
    }

    private JsonValue array() {
        List<JsonValue> values = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            values.add(value(token));
        }
        return JsonValue.of(values);
    }
}
