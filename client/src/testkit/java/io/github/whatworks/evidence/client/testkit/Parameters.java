// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The query of a request, held to what its call knows. All that is wrong is said at once, by name and never by value. */
final class Parameters {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,50}");
    private static final Pattern PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private Parameters() {}

    static Parameters of(Request request, Set<String> known) {
        Parameters parameters = new Parameters();
        String query = request.query().orElse("");
        if (PERCENT.matcher(query).find()) {
            throw Problems.refuse(
                    400, "invalid-parameter", "The part of the address after the question mark is damaged.");
        }
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            String[] both = pair.split("=", 2);
            String name = Request.decode(both[0]);
            String value = both.length == 2 ? Request.decode(both[1]) : "";
            if (known.contains(name)) {
                parameters.given.computeIfAbsent(name, it -> new ArrayList<>()).add(value);
            } else {
                parameters.refuse(NAME.matcher(name).matches() ? name : "(not a name)", "not a parameter of this call");
            }
        }
        return parameters;
    }

    /** The one value of {@code name}. */
    Optional<String> one(String name, Pattern form, String expected) {
        List<String> values = texts(name, 1, 500);
        if (!values.isEmpty() && !form.matcher(values.get(0)).matches()) {
            refuse(name, "expected " + expected);
        }
        return wrong.containsKey(name) ? Optional.empty() : values.stream().findFirst();
    }

    /** The values of {@code name}, each a text of at most {@code longest} signs. */
    List<String> texts(String name, int most, int longest) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > most) {
            refuse(name, "expected at most " + most + " of it");
        }
        for (String value : values) {
            boolean control = value.chars().anyMatch(sign -> sign < ' ' || sign == 127);
            if (value.isEmpty() || value.codePointCount(0, value.length()) > longest || control) {
                refuse(name, "expected a text of 1 to " + longest + " signs, without control characters");
            }
        }
        return wrong.containsKey(name) ? List.of() : List.copyOf(values);
    }

    void refuse(String name, String why) {
        wrong.putIfAbsent(name, why);
    }

    /** Ends the work if anything was wrong. */
    void check() {
        if (!wrong.isEmpty()) {
            List<JsonValue> all = new ArrayList<>();
            wrong.forEach((name, why) ->
                    all.add(JsonValue.of(Map.of("name", JsonValue.of(name), "reason", JsonValue.of(why)))));
            throw new Refusal(Problems.of(
                    400,
                    "invalid-parameter",
                    "A parameter is not known, or not in its form.",
                    Map.of("parameters", JsonValue.of(all))));
        }
    }
}
