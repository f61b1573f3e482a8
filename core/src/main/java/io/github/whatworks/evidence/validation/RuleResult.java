// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.Objects;

/**
 * What became of one rule in one check. Immutable.
 *
 * @param rule the rule
 * @param outcome what became of it
 * @param reason why it was skipped or what broke; empty for the others
 */
public record RuleResult(Rule rule, RuleOutcome outcome, String reason) {

    /** Refuses {@code null}. */
    public RuleResult {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
    }
}
