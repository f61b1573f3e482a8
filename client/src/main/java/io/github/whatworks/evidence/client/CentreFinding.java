// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a Centre found wrong with a record. Immutable.
 *
 * @param rule the id of the rule, as in {@code core/RULES.md}
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer where, as a JSON Pointer into the record
 * @param line the line of the text that was sent
 * @param column the column of it
 * @param expected what was expected
 * @param found what kind of thing stands there
 * @param help how to mend it
 */
public record CentreFinding(
        String rule,
        String severity,
        String pointer,
        Optional<Long> line,
        Optional<Long> column,
        String expected,
        String found,
        Optional<String> help) {

    static List<CentreFinding> listIn(JsonValue document) {
        return Members.list(document, "findings").stream()
                .map(CentreFinding::of)
                .toList();
    }

    /** Where it is; the Centre's words may repeat what was sent. */
    @Override
    public String toString() {
        return "a finding" + line.map(at -> " at line " + at).orElse("")
                + column.map(at -> ", column " + at).orElse("");
    }

    private static CentreFinding of(JsonValue finding) {
        return new CentreFinding(
                Members.text(finding, "rule").orElse(""),
                Members.text(finding, "severity").orElse(""),
                Members.text(finding, "pointer").orElse(""),
                Members.whole(finding, "line"),
                Members.whole(finding, "column"),
                Members.text(finding, "expected").orElse(""),
                Members.text(finding, "found").orElse(""),
                Members.text(finding, "help"));
    }
}
