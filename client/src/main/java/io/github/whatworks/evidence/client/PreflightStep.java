// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Optional;

/**
 * What became of one part of a preflight. Immutable.
 *
 * @param part what was looked at
 * @param outcome what became of it
 * @param found what was found, or why it was not tried; of what failed, the whole message with its number
 * @param mender who can mend it; empty where there is nothing to mend
 */
public record PreflightStep(PreflightPart part, Outcome outcome, String found, Optional<Mender> mender) {

    /** What became of it. */
    public enum Outcome {
        /** It is in order. */
        PASSED,
        /** It is not. */
        FAILED,
        /** It is not known. */
        NOT_TRIED
    }

    static PreflightStep passed(PreflightPart part, String found) {
        return new PreflightStep(part, Outcome.PASSED, found, Optional.empty());
    }

    static PreflightStep notTried(PreflightPart part, String why) {
        return new PreflightStep(part, Outcome.NOT_TRIED, why, Optional.empty());
    }

    static PreflightStep failed(PreflightPart part, EvidenceClientException failure) {
        Mender mender = Mender.of(ErrorCode.of(failure.code()));
        return new PreflightStep(part, Outcome.FAILED, String.valueOf(failure.getMessage()), Optional.of(mender));
    }

    static PreflightStep failed(PreflightPart part, ErrorCode code, String here) {
        return new PreflightStep(part, Outcome.FAILED, code.message(here), Optional.of(Mender.of(code)));
    }
}
