// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

/** What can go wrong with an exchange, by who can mend it. */
public enum FaultKind {
    /** The host's name leads to no address. */
    UNKNOWN_HOST(true),
    /** Nothing listens there, or no way leads there. */
    NOT_CONNECTED(true),
    /** The certificate does not lead to an authority that is trusted here, as behind a proxy that inspects TLS. */
    UNTRUSTED_CERTIFICATE(false),
    /** The certificate is for another name, or not valid on this day. */
    WRONG_CERTIFICATE(false),
    /** None of the keys pinned by the caller is in the certificate's chain. */
    PIN_MISMATCH(false),
    /** TLS failed in another way. */
    TLS_FAILED(true),
    /** The connection ended before the answer did, or what came was not HTTP. */
    CUT(true),
    /** One attempt took longer than it may. */
    ATTEMPT_TIMED_OUT(true),
    /** The deadline of the whole call has passed. */
    DEADLINE_PASSED(false),
    /** The waiting thread was interrupted. */
    INTERRUPTED(false),
    /** The caller cancelled the call. */
    CANCELLED(false),
    /** The client was closed. */
    CLOSED(false),
    /** The proxy wants to know who asks: 407. */
    PROXY_WANTS_CREDENTIALS(false),
    /** The proxy wants to be told in another way than a user and password: 407. */
    PROXY_WANTS_OTHER_SCHEME(false),
    /** The proxy opens no connection to the host. */
    PROXY_REFUSED(false),
    /** The proxy's name leads to no address, or nothing listens there. */
    PROXY_NOT_REACHED(true),
    /** The proxy ended the connection before it was through to the host. */
    PROXY_CUT(true),
    /** A redirect led to another place, or away from HTTPS. */
    REDIRECTED_ELSEWHERE(false),
    /** Redirects did not come to an end. */
    REDIRECTED_TOO_OFTEN(false),
    /** More bytes than were expected at most. */
    TOO_LARGE(false),
    /** The body is encoded in a way that was not asked for, or wrongly. */
    BAD_ENCODING(false);

    private final boolean passing;

    FaultKind(boolean passing) {
        this.passing = passing;
    }

    /** Whether the same request may go well a moment later. */
    public boolean mayPass() {
        return passing;
    }
}
