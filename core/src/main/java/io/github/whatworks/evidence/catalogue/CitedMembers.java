// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The members of an object of a citation, taken one by one; what nobody took is kept as extras. */
final class CitedMembers {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final String pointer;
    private final Map<String, JsonValue> left;

    private CitedMembers(String pointer, Map<String, JsonValue> left) {
        this.pointer = pointer;
        this.left = left;
    }

    static CitedMembers of(String pointer, JsonValue value) {
        if (value instanceof JsonValue.Obj object) {
            return new CitedMembers(pointer, new LinkedHashMap<>(object.members()));
        }
        throw wrong(pointer, "an object", kind(value));
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name, "a text"));
    }

    Optional<String> optionalText(String name) {
        return take(name).map(value -> value.asText().orElseThrow(() -> wrong(name, "a text", value)));
    }

    String digest(String name) {
        String text = text(name);
        if (!DIGEST.matcher(text).matches()) {
            throw wrong(pointer + "/" + name, "64 lower-case hex digits", "another text");
        }
        return text;
    }

    /** A whole number from 1. */
    long number(String name, long most) {
        JsonValue value = take(name).orElseThrow(() -> missing(name, "a whole number"));
        if (value instanceof JsonValue.Numeral number) {
            try {
                long whole = Long.parseLong(number.value().literal());
                if (whole >= 1 && whole <= most) {
                    return whole;
                }
            } catch (NumberFormatException notWhole) {
                throw wrong(pointer + "/" + name, "a whole number", "another number");
            }
        }
        throw wrong(name, "a whole number from 1 to " + most, value);
    }

    Instant instant(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException malformed) {
            throw wrong(pointer + "/" + name, "a time such as 2026-11-02T09:30:00Z", "another text");
        }
    }

    CitedMembers object(String name) {
        return optionalObject(name).orElseThrow(() -> missing(name, "an object"));
    }

    Optional<CitedMembers> optionalObject(String name) {
        return take(name).map(value -> of(pointer + "/" + name, value));
    }

    List<CitedMembers> objects(String name) {
        JsonValue list = take(name).orElseThrow(() -> missing(name, "a list"));
        List<JsonValue> values = list.asValues().orElseThrow(() -> wrong(name, "a list", list));
        List<CitedMembers> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            all.add(of(pointer + "/" + name + "/" + i, values.get(i)));
        }
        return all;
    }

    /** Every member as a digest. */
    Map<String, String> digests() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name : List.copyOf(left.keySet())) {
            all.put(name, digest(name));
        }
        return all;
    }

    /** What was not taken. */
    Extras extras() {
        return new Extras(left);
    }

    private Optional<JsonValue> take(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    private IllegalArgumentException missing(String name, String expected) {
        return wrong(pointer + "/" + name, expected, "nothing");
    }

    private IllegalArgumentException wrong(String name, String expected, JsonValue found) {
        return wrong(pointer + "/" + name, expected, kind(found));
    }

    /** The kind of a value and never what it says: the message may be logged. */
    static IllegalArgumentException wrong(String pointer, String expected, String found) {
        String where = pointer.isEmpty() ? "the citation" : "the citation, at " + pointer;
        return new IllegalArgumentException(where + ": expected " + expected + ", found " + found);
    }

    private static String kind(JsonValue value) {
        if (value instanceof JsonValue.Obj) {
            return "an object";
        } else if (value instanceof JsonValue.Array) {
            return "a list";
        } else if (value instanceof JsonValue.Text) {
            return "a text";
        } else if (value instanceof JsonValue.Numeral) {
            return "a number";
        }
        return value.isNull() ? "null" : "true or false";
    }
}
