// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/**
 * A call to a Centre gave no usable answer.
 *
 * <p>The message says what happened, what was expected and what to do; it never holds a body or a
 * query.
 */
public abstract sealed class EvidenceClientException extends RuntimeException
        permits CouldNotReachException, NotACentreException, CentreProblemException {

    private static final long serialVersionUID = 1L;

    EvidenceClientException(String message) {
        super(message);
    }

    EvidenceClientException(String message, Throwable cause) {
        super(message, cause);
    }
}
