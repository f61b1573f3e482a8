// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.Objects;
import java.util.Optional;

/**
 * Raises, lowers or silences one rule, with the reason that reports repeat. Immutable.
 *
 * @param rule the id of the rule
 * @param severity its severity from now on; empty to silence it
 * @param reason why
 */
public record RuleSetting(String rule, Optional<Severity> severity, String reason) {
    private static final String OFF = "off";
    private static final String FORM = "RULE=SEVERITY:REASON, where SEVERITY is error, warning, info or off";

    /**
     * Insists on a rule that there is, and on a reason.
     *
     * @throws IllegalArgumentException if there is no such rule, or no reason
     */
    public RuleSetting {
        Objects.requireNonNull(severity, "severity");
        if (Rules.find(rule).isEmpty()) {
            throw new IllegalArgumentException("expected the id of a rule, found \"" + rule + "\""
                    + Rules.closest(rule)
                            .map(id -> "; did you mean " + id + "?")
                            .orElse(""));
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("expected a reason for the setting of " + rule + ", found none");
        }
    }

    /**
     * A setting written as {@code RULE=SEVERITY:REASON}, such as {@code outcome.name.required=error:agreed with the
     * supplier}; the severity {@code off} silences the rule.
     *
     * @throws IllegalArgumentException if it is not written so, or there is no such rule
     */
    public static RuleSetting parse(String text) {
        int equals = text.indexOf('=');
        int colon = text.indexOf(':', equals + 1);
        if (equals < 1 || colon < 0) {
            throw new IllegalArgumentException("expected " + FORM + ", found \"" + text + "\"");
        }
        String written = text.substring(equals + 1, colon).strip();
        Optional<Severity> severity = Severity.of(written);
        if (severity.isEmpty() && !written.equalsIgnoreCase(OFF)) {
            throw new IllegalArgumentException("expected " + FORM + ", found the severity \"" + written + "\"");
        }
        return new RuleSetting(
                text.substring(0, equals).strip(),
                severity,
                text.substring(colon + 1).strip());
    }

    /** The setting as it is written on a command line. */
    @Override
    public String toString() {
        return rule + "=" + severity.map(Severity::id).orElse(OFF) + ":" + reason;
    }
}
