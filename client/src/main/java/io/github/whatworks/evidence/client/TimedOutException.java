// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** No complete answer came in time. */
public final class TimedOutException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    TimedOutException(ErrorDetails details) {
        super(details);
    }
}
