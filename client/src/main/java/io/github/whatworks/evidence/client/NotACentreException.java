// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** Something answered, but not as a Centre does: a proxy's page, another place, or bytes without end. */
public final class NotACentreException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    NotACentreException(ErrorDetails details) {
        super(details);
    }
}
