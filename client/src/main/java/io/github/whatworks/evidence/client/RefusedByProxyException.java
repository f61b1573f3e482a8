// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** A proxy on the way did not let the request through. Never the Centre: that is {@link CentreProblemException}. */
public final class RefusedByProxyException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    RefusedByProxyException(ErrorDetails details) {
        super(details);
    }
}
