// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a server answers. Header names count in whatever case. */
@SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
record Served(int status, Map<String, String> headers, byte[] body) {

    static Served of(int status, String mediaType, byte[] body) {
        return new Served(status, Map.of("Content-Type", mediaType), body);
    }

    static Served json(JsonValue value) {
        return of(200, "application/json", JsonText.standard().compact(value));
    }

    Served with(String name, String value) {
        Map<String, String> more = copy();
        more.put(name, value);
        return new Served(status, more, body);
    }

    Served without(String name) {
        Map<String, String> fewer = copy();
        fewer.remove(name);
        return new Served(status, fewer, body);
    }

    private Map<String, String> copy() {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }

    String header(String name) {
        return copy().getOrDefault(name, "");
    }

    Served status(int other) {
        return new Served(other, headers, body);
    }

    Served body(byte[] other) {
        return new Served(status, headers, other);
    }

    Served body(String other) {
        return body(other.getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    Served replacing(String from, String to) {
        return body(text().replace(from, to));
    }

    /** With other members, where it is an object. */
    Served editing(Consumer<Map<String, JsonValue>> edit) {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(JsonText.standard().parse(body).asMembers().orElseThrow());
        edit.accept(members);
        return body(JsonText.standard().compact(JsonValue.of(members)));
    }
}
