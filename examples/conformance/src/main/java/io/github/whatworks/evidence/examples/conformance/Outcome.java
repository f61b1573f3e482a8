// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Locale;

/** What became of a check. Only {@link #PASSED} says that the server keeps that line of the contract. */
public enum Outcome {
    /** It was tried, and the answer was as the contract says. */
    PASSED,
    /** It was tried, and the answer was another. */
    FAILED,
    /** It was not tried, for the reason given. */
    SKIPPED,
    /** The check itself broke down, which is a fault of this kit. */
    CRASHED;

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
