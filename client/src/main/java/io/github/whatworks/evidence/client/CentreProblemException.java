// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** The Centre answered with an error. */
public final class CentreProblemException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    private final int status;

    CentreProblemException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }
}
