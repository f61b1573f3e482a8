// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** The Centre could not be reached, or did not answer within the deadline. */
public final class CouldNotReachException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    CouldNotReachException(String message, Throwable cause) {
        super(message, cause);
    }
}
