// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

/** A check cannot be tried. */
final class UntriedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Skip kind;

    UntriedException(Skip kind, String reason) {
        super(reason);
        this.kind = kind;
    }

    static UntriedException nothing(String reason) {
        return new UntriedException(Skip.NOTHING_TO_TRY, reason);
    }

    static UntriedException blocked(String reason) {
        return new UntriedException(Skip.BLOCKED, reason);
    }

    Skip kind() {
        return kind;
    }
}
