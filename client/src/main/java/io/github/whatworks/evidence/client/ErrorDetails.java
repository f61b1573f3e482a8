// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Optional;

/**
 * What every error of the client says.
 *
 * @param code its number
 * @param here what happened this time, and where
 * @param attempts how often was asked
 * @param retryable whether the same may go well later
 * @param requestId the Centre's id of the request
 * @param cause what it came from
 */
record ErrorDetails(
        ErrorCode code,
        String here,
        int attempts,
        boolean retryable,
        Optional<String> requestId,
        Optional<Throwable> cause) {

    static ErrorDetails of(ErrorCode code, String here) {
        return new ErrorDetails(code, here, 1, false, Optional.empty(), Optional.empty());
    }

    static ErrorDetails notSent(ErrorCode code, String here) {
        return of(code, here).after(0);
    }

    ErrorDetails after(int tried) {
        return new ErrorDetails(code, here, tried, retryable, requestId, cause);
    }

    ErrorDetails mayPass(boolean later) {
        return new ErrorDetails(code, here, attempts, later, requestId, cause);
    }

    ErrorDetails asked(Optional<String> id) {
        return new ErrorDetails(code, here, attempts, retryable, id, cause);
    }

    ErrorDetails because(Throwable reason) {
        return new ErrorDetails(code, here, attempts, retryable, requestId, Optional.of(reason));
    }
}
