// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** Something answered, but not as a Centre does: a proxy's page, a broken document, too many bytes. */
public final class NotACentreException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    NotACentreException(String message) {
        super(message);
    }

    NotACentreException(String message, Throwable cause) {
        super(message, cause);
    }
}
