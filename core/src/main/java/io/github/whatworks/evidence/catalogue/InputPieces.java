// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.InputPiece.Form;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the items that may be codes out of a text, and nothing else of it. */
final class InputPieces {

    static final String FACTORS = "dfe-cin-factors";

    private static final Pattern FACTORS_MEMBER =
            Pattern.compile("(?:.*assessment_?)?factors(?:_?json)?", Pattern.CASE_INSENSITIVE);
    /** Longer than any label, so neither a code nor its words. */
    static final int LONGEST = 200;

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern QUOTES = Pattern.compile("^[\"'\\[]+|[\"'\\]]+$");
    private static final Pattern SEPARATOR = Pattern.compile("[,;|\\r\\n\\t]");

    /** {@code {"factors": "[\"1A\"]"}} inside a string is two deep; more is no case system's work. */
    private static final int NESTED_TEXTS = 2;

    private final List<InputPiece> pieces = new ArrayList<>();
    private boolean brokenJson;

    private InputPieces() {}

    static InputPieces of(String text) {
        InputPieces all = new InputPieces();
        all.text(text, Form.PLAIN, Optional.empty(), 0);
        return all;
    }

    List<InputPiece> pieces() {
        return pieces;
    }

    /** Whether something looked like JSON and was read as a plain list. */
    boolean brokenJson() {
        return brokenJson;
    }

    private void text(String text, Form form, Optional<String> list, int depth) {
        String stripped = text.strip();
        if (stripped.isEmpty() || "[{\"".indexOf(stripped.charAt(0)) < 0 || depth > NESTED_TEXTS) {
            plain(text, form, list);
            return;
        }
        JsonValue value;
        try {
            value = JsonText.standard().parse(stripped);
        } catch (InvalidJsonException notJson) {
            if (stripped.charAt(0) == '{') {
                throw broken(notJson);
            }
            brokenJson = true;
            plain(stripped.replaceAll("[\\[\\]\"]", " "), Form.PLAIN, list);
            return;
        }
        value(value, !(value instanceof JsonValue.Obj), list, depth);
    }

    /** The cause is left out, since its text says what was found. */
    private static RefusedInputException broken(InvalidJsonException notJson) {
        return new RefusedInputException(
                RefusedInputException.Reason.NOT_JSON,
                List.of(),
                "the input starts as a JSON object and is not one (line " + notJson.line() + ", column "
                        + notJson.column() + "); give a JSON object, a JSON array or a plain list of codes");
    }

    private void plain(String text, Form form, Optional<String> list) {
        if (form == Form.JSON_TEXT) {
            pieces.add(new InputPiece(text, form, list));
            return;
        }
        SEPARATOR
                .splitAsStream(text)
                .map(piece -> QUOTES.matcher(piece.strip()).replaceAll(""))
                .flatMap(piece -> piece.length() > LONGEST ? BLANKS.splitAsStream(piece) : Stream.of(piece))
                .filter(item -> !item.isBlank())
                .forEach(item -> pieces.add(new InputPiece(item, form, list)));
    }

    private void value(JsonValue value, boolean codesHere, Optional<String> list, int depth) {
        if (value instanceof JsonValue.Obj object) {
            object(object, codesHere, list, depth);
        } else if (value instanceof JsonValue.Array array) {
            array.values().forEach(element -> value(element, codesHere, list, depth));
        } else if (codesHere && value instanceof JsonValue.Text text) {
            text(text.value(), Form.JSON_TEXT, list, depth + 1);
        } else if (codesHere && value instanceof JsonValue.Numeral number) {
            pieces.add(new InputPiece(number.value().literal(), Form.JSON_NUMBER, list));
        } else if (codesHere) {
            pieces.add(new InputPiece("", Form.JSON_OTHER, list));
        }
    }

    private void object(JsonValue.Obj object, boolean codesHere, Optional<String> list, int depth) {
        Optional<String> named = Optional.ofNullable(object.members().get("list"))
                .flatMap(value -> value instanceof JsonValue.Text text ? Optional.of(text.value()) : Optional.empty());
        object.members().forEach((name, member) -> {
            if (FACTORS_MEMBER.matcher(name).matches()) {
                value(member, true, Optional.of(FACTORS), depth);
            } else if ((name.equals("code") || name.equals("codes")) && (codesHere || named.isPresent())) {
                value(member, true, named.or(() -> list), depth);
            } else {
                value(member, false, list, depth);
            }
        });
    }
}
