// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** A Centre answered, and what it sent is not what the contract says. */
public final class InvalidDataException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    InvalidDataException(ErrorDetails details) {
        super(details);
    }
}
