// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.util.Objects;

/** An exchange failed. Neither the message nor any cause holds anything of what was sent or received. */
public final class HttpFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final FaultKind kind;
    private final String found;
    private final int attempts;

    HttpFault(FaultKind kind, String found, Throwable cause) {
        this(kind, found, 1, Wordless.of(cause));
    }

    public HttpFault(FaultKind kind, String found) {
        super(kind + ": " + found);
        this.kind = Objects.requireNonNull(kind);
        this.found = found;
        this.attempts = 1;
    }

    private HttpFault(FaultKind kind, String found, int attempts, Throwable cause) {
        super(kind + ": " + found, cause);
        this.kind = kind;
        this.found = found;
        this.attempts = attempts;
    }

    public FaultKind kind() {
        return kind;
    }

    /** What was found, in words for a message. */
    public String found() {
        return found;
    }

    /** After how many attempts. */
    public int attempts() {
        return attempts;
    }

    HttpFault after(int tried) {
        return new HttpFault(kind, found, tried, this);
    }
}
