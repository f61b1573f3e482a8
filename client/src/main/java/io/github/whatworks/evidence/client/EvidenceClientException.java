// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call to a Centre gave no usable answer.
 *
 * <p>The message starts with a number, such as {@code EV-1003}, which keeps its meaning for ever and has an entry in
 * {@code client/ERRORS.md}. It says what happened, what was expected and what to do, and never holds a body, a query, a
 * secret or anything that was about to be sent. Unchecked; one class for each kind of answer that a program may give.
 */
public abstract sealed class EvidenceClientException extends RuntimeException
        permits CouldNotReachException,
                TimedOutException,
                RefusedByProxyException,
                NotACentreException,
                CentreProblemException,
                InvalidDataException,
                RefusedBeforeSendingException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int attempts;
    private final boolean retryable;
    private final @Nullable String requestId;

    EvidenceClientException(ErrorDetails details) {
        super(details.code().message(details.here()), details.cause().orElse(null));
        this.code = details.code().code();
        this.attempts = details.attempts();
        this.retryable = details.retryable();
        this.requestId = details.requestId().orElse(null);
    }

    /** The number that the message starts with, such as {@code EV-1003}. */
    public String code() {
        return code;
    }

    /** How often was asked; 0 if nothing was sent. */
    public int attempts() {
        return attempts;
    }

    /** Whether the same call may go well later, with nothing mended here. */
    public boolean isRetryable() {
        return retryable;
    }

    /** The Centre's id of the request, for when its people are asked about it. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
