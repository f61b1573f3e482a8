// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;

/** The query of a request, held to what its call knows. All that is wrong is said at once, by name and never by value. */
final class Parameters {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,50}");

    private final Map<String, List<String>> given;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private Parameters(Map<String, List<String>> given) {
        this.given = given;
    }

    static Parameters of(Request request, Set<String> known) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Parameters parameters = new Parameters(given);
        for (Fields.Field field : fields(request)) {
            if (known.contains(field.getName())) {
                given.put(field.getName(), field.getValues());
            } else {
                parameters.wrong.put(
                        NAME.matcher(field.getName()).matches() ? field.getName() : "(not a name)",
                        "not a parameter of this call");
            }
        }
        return parameters;
    }

    /** None, whatever was given. */
    static Parameters none() {
        return new Parameters(Map.of());
    }

    private static Fields fields(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException notAQuery) {
            throw ProblemException.of(
                    ProblemType.INVALID_PARAMETER, "The part of the address after the question mark is damaged.");
        }
    }

    /** The one value of {@code name}. */
    Optional<String> one(String name, Pattern form, String expected) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > 1) {
            wrong.put(name, "expected once");
        } else if (!values.isEmpty() && !form.matcher(values.get(0)).matches()) {
            wrong.put(name, "expected " + expected);
        }
        return wrong.containsKey(name) ? Optional.empty() : values.stream().findFirst();
    }

    /** The one value of {@code name}, a text of at most {@code longest} signs. */
    Optional<String> text(String name, int longest) {
        Set<String> values = texts(name, 1, longest);
        return values.stream().findFirst();
    }

    /** The values of {@code name}, each a text of at most {@code longest} signs. */
    Set<String> texts(String name, int most, int longest) {
        List<String> values = given.getOrDefault(name, List.of());
        if (values.size() > most) {
            wrong.put(name, "expected at most " + most + " of it");
        }
        for (String value : values) {
            int length = value.codePointCount(0, value.length());
            if (length == 0 || length > longest || hasControl(value)) {
                wrong.put(name, "expected a text of 1 to " + longest + " signs, without control characters");
            }
        }
        return wrong.containsKey(name) ? Set.of() : new LinkedHashSet<>(values);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(sign -> sign < ' ' || sign == 127);
    }

    void refuse(String name, String why) {
        wrong.put(name, why);
    }

    /** Ends the work if anything was wrong. */
    Parameters check() {
        if (wrong.isEmpty()) {
            return this;
        }
        List<JsonValue> all = new ArrayList<>();
        wrong.forEach(
                (name, why) -> all.add(JsonValue.of(Map.of("name", JsonValue.of(name), "reason", JsonValue.of(why)))));
        throw new ProblemException(
                Problem.of(ProblemType.INVALID_PARAMETER, "A parameter is not known, or not in its form.")
                        .with("parameters", JsonValue.of(all)));
    }
}
