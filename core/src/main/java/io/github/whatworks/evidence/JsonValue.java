// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON value that no part of the record has a component for.
 *
 * <p>Numbers keep the digits they were written with and members keep their order. Immutable and safe
 * to share between threads. Two objects are equal if they have the same members, in any order. {@link
 * #asText} and its like read a value without telling the kinds apart.
 */
public sealed interface JsonValue extends JsonAccessors {

    /** The literal {@code null}, which is not the same as an absent member. */
    JsonValue NULL = new Null();

    /** The text {@code value}. */
    static JsonValue of(String value) {
        return new Text(value);
    }

    /** The literal {@code true} or {@code false}. */
    static JsonValue of(boolean value) {
        return new Bool(value);
    }

    /** The whole number {@code value}. */
    static JsonValue of(long value) {
        return new Numeral(Decimal.of(Long.toString(value)));
    }

    /** The values in order. */
    static JsonValue of(List<? extends JsonValue> values) {
        return new Array(List.copyOf(values));
    }

    /** The members in order. */
    static JsonValue of(Map<String, ? extends JsonValue> members) {
        return new Obj(new LinkedHashMap<>(members));
    }

    /** An object. */
    record Obj(Map<String, JsonValue> members) implements JsonValue {
        /** Copies the members and keeps their order. */
        public Obj {
            for (Map.Entry<String, JsonValue> member : members.entrySet()) {
                String name = Objects.requireNonNull(member.getKey(), "name");
                Objects.requireNonNull(member.getValue(), name);
            }
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** An array. */
    record Array(List<JsonValue> values) implements JsonValue {
        /** Copies the values. */
        public Array {
            values = List.copyOf(values);
        }
    }

    /** A string. */
    record Text(String value) implements JsonValue {
        /** Refuses {@code null}. */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /** A number, with the digits it was written with. */
    record Numeral(Decimal value) implements JsonValue {
        /** Refuses {@code null}. */
        public Numeral {
            Objects.requireNonNull(value, "value");
        }
    }

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements JsonValue {}

    /** The literal {@code null}. */
    record Null() implements JsonValue {}
}
