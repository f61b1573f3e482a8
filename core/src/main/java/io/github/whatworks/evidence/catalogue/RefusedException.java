// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** Carries a refusal out of the checks of a snapshot; it never leaves the package. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    RefusedException(Refusal reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    ImportOutcome.Refused outcome() {
        return new ImportOutcome.Refused(reason, String.valueOf(getMessage()));
    }
}
