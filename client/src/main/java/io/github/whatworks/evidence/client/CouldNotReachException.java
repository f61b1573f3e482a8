// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** The Centre could not be reached: no address, no connection, no trust, or a connection that broke. */
public final class CouldNotReachException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    CouldNotReachException(ErrorDetails details) {
        super(details);
    }
}
