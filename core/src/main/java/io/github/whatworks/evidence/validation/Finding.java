// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.JsonPlace;
import java.util.Objects;
import java.util.Optional;

/**
 * One place where a rule does not hold. Immutable.
 *
 * <p>Nothing in it repeats free text, so that it can be logged, but for {@code value}, which is empty unless the
 * validator was asked for values, and always empty where a text looks like personal data. {@link #toString} leaves it
 * out.
 *
 * @param rule the rule
 * @param severity how much it matters under the profile and settings of the check
 * @param pointer where, as a JSON Pointer (RFC 6901) from the record; empty for the record as a whole
 * @param place line and column, where the record was read from a text
 * @param expected what was expected there
 * @param found what was found, in words
 * @param value what stands there, if asked for
 */
public record Finding(
        Rule rule,
        Severity severity,
        String pointer,
        Optional<JsonPlace> place,
        String expected,
        String found,
        Optional<String> value) {

    /** Refuses {@code null}. */
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(value, "value");
    }

    /** The finding as a sentence, without its place and its value. */
    public String message() {
        return rule.meaning() + ": expected " + expected + ", found " + found;
    }

    /** Severity, rule, place and message on one line; never the value. */
    @Override
    public String toString() {
        String where = (pointer.isEmpty() ? "the record" : pointer)
                + place.map(at -> " (line " + at.line() + ", column " + at.column() + ")")
                        .orElse("");
        return severity.id() + " " + rule.id() + " at " + where + ": expected " + expected + ", found " + found;
    }

    Finding at(JsonPlace there) {
        return new Finding(rule, severity, pointer, Optional.of(there), expected, found, value);
    }
}
