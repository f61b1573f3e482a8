// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** Carries a refusal out of the checks of a snapshot or of a generation; it never leaves the package. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final String advice;

    /** With the fillings of the sentence for {@code reason}: names and what stands for them, in turn. */
    RefusedException(Refusal reason, Object... fillings) {
        super(Wording.bundled().say("refusal." + reason, fillings));
        this.reason = reason;
        this.advice = Wording.bundled().say("refusal." + reason + ".do", fillings);
    }

    /** What happened, what was expected, and what to do. */
    ImportOutcome.Refused outcome() {
        return new ImportOutcome.Refused(reason, getMessage() + "; " + advice);
    }
}
