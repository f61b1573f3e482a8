// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** An object in an answer, whose members have to be of a form; what is not is a failure that names the place. */
record Shape(Answer answer, String place, Map<String, JsonValue> members) {
    static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    static final Pattern RECORD_ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,15}");
    private static final long MOST = 9_007_199_254_740_991L;

    static Shape of(Answer answer, JsonValue value) throws FailedException {
        return of(answer, "", value);
    }

    private static Shape of(Answer answer, String place, JsonValue value) throws FailedException {
        Map<String, JsonValue> members =
                value.asMembers().orElseThrow(() -> answer.wrong("an object" + at(place), "another kind of value"));
        return new Shape(answer, place, members);
    }

    private static String at(String place) {
        return place.isEmpty() ? "" : " at " + place;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    JsonValue value(String name) throws FailedException {
        JsonValue value = members.get(name);
        if (value == null) {
            throw wrong(name, "a value", "nothing");
        }
        return value;
    }

    String text(String name) throws FailedException {
        JsonValue value = value(name);
        String text = value.asText().orElseThrow(() -> wrong(name, "a text", "another kind of value"));
        if (text.isBlank()) {
            throw wrong(name, "a text", "an empty one");
        }
        return text;
    }

    String text(String name, Pattern pattern) throws FailedException {
        String text = text(name);
        if (!pattern.matcher(text).matches()) {
            throw wrong(name, "a text of the form " + pattern, Shown.value(text));
        }
        return text;
    }

    Optional<String> optionalText(String name) throws FailedException {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long whole(String name, long least) throws FailedException {
        String digits = value(name).asNumber().map(Decimal::literal).orElse("");
        if (!WHOLE.matcher(digits).matches() || Long.parseLong(digits) < least || Long.parseLong(digits) > MOST) {
            throw wrong(name, "a whole number from " + least + " to 2^53", digits.isEmpty() ? "none" : digits);
        }
        return Long.parseLong(digits);
    }

    boolean flag(String name) throws FailedException {
        return value(name).asBoolean().orElseThrow(() -> wrong(name, "true or false", "another kind of value"));
    }

    Instant time(String name) throws FailedException {
        String text = text(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw wrong(name, "an RFC 3339 time in UTC", Shown.value(text));
        }
    }

    Shape object(String name) throws FailedException {
        return of(answer, place + "/" + name, value(name));
    }

    List<JsonValue> values(String name) throws FailedException {
        return value(name).asValues().orElseThrow(() -> wrong(name, "an array", "another kind of value"));
    }

    List<Shape> objects(String name) throws FailedException {
        List<Shape> objects = new ArrayList<>();
        for (JsonValue value : values(name)) {
            objects.add(of(answer, place + "/" + name + "/" + objects.size(), value));
        }
        return objects;
    }

    List<String> texts(String name) throws FailedException {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : values(name)) {
            String item = name + "/" + texts.size();
            texts.add(value.asText().orElseThrow(() -> wrong(item, "a text", "another kind of value")));
        }
        return texts;
    }

    FailedException wrong(String name, String expected, String found) {
        return answer.wrong(expected + " at " + place + "/" + name, found);
    }
}
