// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** The rules about the check itself. */
final class CheckRules {
    /** Not tried on records, so its examples stay empty: a test breaks a rule on purpose. */
    static final Rule CRASHED = Rule.error(Rule.Group.MEANING, "check.rule.crashed", "Every rule comes to an end")
            .because("A rule that broke down has not been held, and must never count as passed.");

    private CheckRules() {}
}
