// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** Why a refresh takes nothing in, where the network is not to blame. Never leaves the client. */
final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final String here;

    NotTaken(ErrorCode code, String here) {
        super(code.message(here));
        this.code = code;
        this.here = here;
    }

    ErrorCode code() {
        return code;
    }

    String here() {
        return here;
    }
}
