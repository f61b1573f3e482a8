// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of a small JSON object, asked for by name and type, with errors that say which. */
final class JsonMembers {

    private final String what;
    private final Map<String, JsonValue> members;

    private JsonMembers(String what, Map<String, JsonValue> members) {
        this.what = what;
        this.members = members;
    }

    static JsonMembers of(String what, JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            return new JsonMembers(what, object.members());
        }
        throw new IllegalArgumentException(what + ": expected a JSON object");
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    String text(String name) {
        if (members.get(name) instanceof JsonValue.Text text) {
            return text.value();
        }
        throw wrong(name, "a text");
    }

    long whole(String name) {
        if (members.get(name) instanceof JsonValue.Numeral number) {
            try {
                return Long.parseLong(number.value().literal());
            } catch (NumberFormatException notWhole) {
                throw wrong(name, "a whole number");
            }
        }
        throw wrong(name, "a whole number");
    }

    List<String> texts(String name) {
        if (members.get(name) instanceof JsonValue.Array array) {
            return array.values().stream()
                    .map(value -> {
                        if (value instanceof JsonValue.Text text) {
                            return text.value();
                        }
                        throw wrong(name, "a list of texts");
                    })
                    .toList();
        }
        throw wrong(name, "a list of texts");
    }

    JsonMembers object(String name) {
        if (members.get(name) instanceof JsonValue.Obj object) {
            return new JsonMembers(what + "/" + name, object.members());
        }
        throw wrong(name, "an object");
    }

    Map<String, JsonValue> without(String name) {
        Map<String, JsonValue> rest = new LinkedHashMap<>(members);
        rest.remove(name);
        return rest;
    }

    IllegalArgumentException wrong(String name, String expected) {
        return new IllegalArgumentException(
                what + ": member \"" + name + "\" " + (has(name) ? "is not " : "is missing; expected ") + expected);
    }
}
