// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts members that nobody knows into every object, and codes that nobody knows wherever there is a code.
 *
 * @param count how many members an object gets
 * @param values their values, taken in turn
 */
record Unknowns(int count, List<JsonValue> values) {

    JsonValue in(Class<?> type, JsonValue value) {
        if (value instanceof JsonValue.Array array) {
            return JsonValue.of(
                    array.values().stream().map(element -> in(type, element)).toList());
        }
        if (Parts.isCode(type)) {
            return JsonValue.of(Parts.constants(type).isEmpty() ? "at some time" : "x-not-known-yet");
        }
        return value instanceof JsonValue.Obj object && Parts.isObject(type) ? object(type, object) : value;
    }

    private JsonValue object(Class<?> type, JsonValue.Obj object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, member(type, name, value)));
        for (int i = 1; i <= count; i++) {
            members.put("unknown-" + i, values.get(i % values.size()));
        }
        return JsonValue.of(members);
    }

    private JsonValue member(Class<?> type, String name, JsonValue value) {
        boolean isRatingCode = value instanceof JsonValue.Text && name.equals("code");
        if (isRatingCode) {
            return JsonValue.of("x-not-known-yet");
        }
        return Parts.of(type, name).map(part -> in(part.raw(), value)).orElse(value);
    }
}
