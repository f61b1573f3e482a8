// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be asked of a JSON value of any kind. It stands apart from {@link JsonValue} since that has a constant of one of
 * its own kinds: an interface with both could lock two threads that load them at the same time.
 */
sealed interface JsonAccessors permits JsonValue {

    /** The text, if this is one. */
    default Optional<String> asText() {
        return this instanceof JsonValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    /** The number, if this is one. */
    default Optional<Decimal> asNumber() {
        return this instanceof JsonValue.Numeral number ? Optional.of(number.value()) : Optional.empty();
    }

    /** The answer, if this is {@code true} or {@code false}. */
    default Optional<Boolean> asBoolean() {
        return this instanceof JsonValue.Bool bool ? Optional.of(bool.value()) : Optional.empty();
    }

    /** The values in order, if this is an array. */
    default Optional<List<JsonValue>> asValues() {
        return this instanceof JsonValue.Array array ? Optional.of(array.values()) : Optional.empty();
    }

    /** The members in order, if this is an object. */
    default Optional<Map<String, JsonValue>> asMembers() {
        return this instanceof JsonValue.Obj object ? Optional.of(object.members()) : Optional.empty();
    }

    /** The member {@code name}, if this is an object that has it. */
    default Optional<JsonValue> member(String name) {
        return asMembers().map(members -> members.get(name));
    }

    /** Whether this is the literal {@code null}. */
    default boolean isNull() {
        return this instanceof JsonValue.Null;
    }
}
