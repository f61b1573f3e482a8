// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** What became of a rule. Nothing but {@link #PASSED} says that it holds. */
public enum RuleOutcome {
    /** It was tried and holds. */
    PASSED,

    /** It was tried and does not hold. */
    FAILED,

    /** It was not tried, or not everywhere; the result says why. */
    SKIPPED,

    /** It broke down while it was tried, which is a finding too. */
    CRASHED
}
