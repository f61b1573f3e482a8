// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The examples of rules as whole texts. */
final class Examples {
    private static final JsonText JSON = JsonText.standard();

    private Examples() {}

    /** The text that an example of {@code rule} stands for. */
    static String text(Rule rule, String example) {
        return switch (rule.group()) {
            case TEXT -> example;
            case STRUCTURE, MEANING, SCAN -> record(example);
            case FILE -> example.lines().map(Examples::line).collect(Collectors.joining("\n"));
        };
    }

    /** A line of a file: a record, or what is none, such as a row of a sheet. */
    private static String line(String example) {
        return example.startsWith("{") ? record(example) : example;
    }

    /** The sound record with the members of {@code example} in place of those it has. */
    static String record(String example) {
        Map<String, JsonValue> members = new LinkedHashMap<>(members(Rules.soundRecord()));
        members.putAll(members(example));
        return new String(JSON.compact(JsonValue.of(members)), StandardCharsets.UTF_8);
    }

    private static Map<String, JsonValue> members(String object) {
        return JSON.parse(object).asMembers().orElseThrow();
    }
}
