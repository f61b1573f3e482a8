// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes members out of a document that a Centre sent: what is not as expected is absent, unless it is required. */
final class Members {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,15}");

    private Members() {}

    static Optional<String> text(JsonValue object, String name) {
        return object.member(name).flatMap(JsonValue::asText);
    }

    static Optional<Long> whole(JsonValue object, String name) {
        return object.member(name)
                .flatMap(JsonValue::asNumber)
                .map(Decimal::literal)
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Long::parseLong);
    }

    static List<JsonValue> list(JsonValue object, String name) {
        return object.member(name).flatMap(JsonValue::asValues).orElse(List.of());
    }

    static List<String> texts(JsonValue object, String name) {
        return list(object, name).stream()
                .flatMap(value -> value.asText().stream())
                .toList();
    }

    /**
     * A text that has to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    static String requiredText(JsonValue object, String name) {
        return text(object, name).orElseThrow(() -> expected(name, "a text"));
    }

    /**
     * A list that has to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    static List<JsonValue> requiredList(JsonValue object, String name) {
        return object.member(name).flatMap(JsonValue::asValues).orElseThrow(() -> expected(name, "a list"));
    }

    /**
     * A number that has to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    static long requiredWhole(JsonValue object, String name) {
        return whole(object, name).orElseThrow(() -> expected(name, "a whole number"));
    }

    static IllegalArgumentException expected(String name, String what) {
        return new IllegalArgumentException("member \"" + name + "\": expected " + what);
    }
}
