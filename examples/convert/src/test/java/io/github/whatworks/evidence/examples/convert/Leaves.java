// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every text, number and truth value of a JSON value, by JSON Pointer; {@code null} says nothing. */
final class Leaves {
    private final Map<String, String> found = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, String> of(JsonValue value) {
        Leaves leaves = new Leaves();
        leaves.walk("", value);
        return leaves.found;
    }

    static Map<String, String> of(EvidenceRecord record) {
        return of(EvidenceJson.standard().toValue(record));
    }

    private void walk(String pointer, JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            object.members().forEach((name, member) -> walk(pointer + "/" + name, member));
        } else if (value instanceof JsonValue.Array array) {
            for (int i = 0; i < array.values().size(); i++) {
                walk(pointer + "/" + i, array.values().get(i));
            }
        } else if (value instanceof JsonValue.Text text) {
            found.put(pointer, text.value());
        } else if (value instanceof JsonValue.Numeral number) {
            found.put(pointer, number.value().literal());
        } else if (value instanceof JsonValue.Bool flag) {
            found.put(pointer, Boolean.toString(flag.value()));
        }
    }
}
