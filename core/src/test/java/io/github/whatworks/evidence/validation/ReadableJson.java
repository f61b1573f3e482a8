// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** JSON for people: an object or array stands on one line where it fits. */
final class ReadableJson {
    private static final JsonText JSON = JsonText.standard();

    private ReadableJson() {}

    /** A part of an object or array: what stands before its value, and the value. */
    private record Part(String start, JsonValue value) {}

    /** The lines of {@code value}, not longer than {@code width} where that can be. */
    static String of(JsonValue value, int width) {
        return String.join("\n", lines("", value, width));
    }

    private static List<String> lines(String start, JsonValue value, int width) {
        String line = start + line(value);
        List<Part> parts = parts(value);
        if (parts.isEmpty() || line.length() <= width) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>(List.of(start + open(value)));
        for (int i = 0; i < parts.size(); i++) {
            List<String> inner = lines(parts.get(i).start(), parts.get(i).value(), width - 3);
            for (int j = 0; j < inner.size(); j++) {
                boolean comma = j + 1 == inner.size() && i + 1 < parts.size();
                lines.add("  " + inner.get(j) + (comma ? "," : ""));
            }
        }
        lines.add(close(value));
        return lines;
    }

    private static String line(JsonValue value) {
        if (value.asMembers().isEmpty() && value.asValues().isEmpty()) {
            return new String(JSON.compact(value), StandardCharsets.UTF_8);
        }
        return parts(value).stream()
                .map(part -> part.start() + line(part.value()))
                .collect(Collectors.joining(", ", open(value), close(value)));
    }

    private static List<Part> parts(JsonValue value) {
        List<Part> parts = new ArrayList<>();
        value.asMembers()
                .ifPresent(members -> members.forEach(
                        (name, member) -> parts.add(new Part(line(JsonValue.of(name)) + ": ", member))));
        value.asValues().ifPresent(values -> values.forEach(element -> parts.add(new Part("", element))));
        return parts;
    }

    private static String open(JsonValue value) {
        return value.asMembers().isPresent() ? "{" : "[";
    }

    private static String close(JsonValue value) {
        return value.asMembers().isPresent() ? "}" : "]";
    }
}
