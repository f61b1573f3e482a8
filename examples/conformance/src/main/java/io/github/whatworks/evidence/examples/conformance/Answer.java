// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What came back. Whatever is not as it should be is a {@link FailedException} that keeps the exchange. */
final class Answer {
    private static final String TYPE = "urn:whatworks-evidence:problem:";

    private final Request request;
    private final int status;
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final byte[] body;

    Answer(Request request, int status, Map<String, List<String>> headers, byte[] body) {
        this.request = request;
        this.status = status;
        this.headers.putAll(headers);
        this.body = body;
    }

    Request request() {
        return request;
    }

    int status() {
        return status;
    }

    byte[] body() {
        return body.clone();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The header, its lines joined by commas. */
    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(lines -> String.join(", ", lines));
    }

    /** All headers and the body as one text, to look for what must not be in it. */
    String everything() {
        StringBuilder all = new StringBuilder();
        headers.forEach(
                (name, values) -> all.append(name).append(": ").append(values).append('\n'));
        return all.append(text()).toString();
    }

    Exchange exchange() {
        StringBuilder shown = new StringBuilder(Integer.toString(status));
        headers.forEach((name, values) ->
                values.forEach(value -> shown.append('\n').append(Shown.printable(name + ": " + value))));
        if (body.length > 0) {
            shown.append("\n\n").append(Shown.start(body));
        }
        return new Exchange(request.shown(), shown.toString());
    }

    FailedException wrong(String expected, String found) {
        return new FailedException(expected, found, List.of(exchange()));
    }

    void require(boolean holds, String expected, String found) throws FailedException {
        if (!holds) {
            throw wrong(expected, found);
        }
    }

    Answer status(int... allowed) throws FailedException {
        if (Arrays.stream(allowed).noneMatch(one -> one == status)) {
            String to =
                    header("Location").map(place -> " to " + Shown.value(place)).orElse("");
            throw wrong("the status " + Arrays.toString(allowed).replaceAll("[\\[\\]]", ""), status + to);
        }
        return this;
    }

    String need(String header) throws FailedException {
        return header(header).orElseThrow(() -> wrong("the header " + header, "none"));
    }

    /** The media type without its parameters, in lower case; empty where none is given. */
    String mediaType() {
        return header("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    JsonValue json() throws FailedException {
        try {
            return JsonText.standard().parse(body);
        } catch (InvalidJsonException notJson) {
            boolean page = text().stripLeading().startsWith("<");
            throw wrong("JSON", page ? "a page of HTML or XML" : String.valueOf(notJson.getMessage()));
        }
    }

    /** The answer as an object, for its members. */
    Shape object() throws FailedException {
        return Shape.of(this, json());
    }

    /** An error of that status whose problem has one of those types, given without the start that all have. */
    Shape problem(int expected, String... types) throws FailedException {
        status(expected);
        Shape problem = object();
        String type = problem.text("type");
        require(
                Arrays.stream(types).anyMatch(one -> type.equals(TYPE + one)),
                "a problem of the type " + TYPE + String.join(" or ", types),
                Shown.value(type));
        return problem;
    }
}
