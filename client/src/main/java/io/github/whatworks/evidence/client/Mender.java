// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** Who can mend what is wrong. */
public enum Mender {
    /** Whoever wrote or set up the program that asks. */
    YOU("you"),
    /** Whoever runs the network, its proxy and its firewall. */
    NETWORK_TEAM("your network team"),
    /** Whoever runs the Centre. */
    CENTRE("the Centre");

    private final String words;

    Mender(String words) {
        this.words = words;
    }

    /** In words, such as {@code your network team}. */
    public String inWords() {
        return words;
    }

    /** Who is to be asked first. */
    static Mender of(ErrorCode code) {
        return switch (code) {
            case UNKNOWN_HOST,
                    PIN_MISMATCH,
                    INTERRUPTED,
                    CLOSED,
                    CANCELLED,
                    PROXY_WANTS_CREDENTIALS,
                    REDIRECTED_ELSEWHERE,
                    NOTHING_THERE,
                    OTHER_CONTRACT,
                    LATER_FORMAT,
                    BAD_REQUEST,
                    UNAUTHORIZED,
                    FORBIDDEN,
                    NOT_FOUND,
                    NOT_OFFERED,
                    TOO_MANY_REQUESTS,
                    NO_TOKEN,
                    PERSONAL_DATA,
                    NOT_SENDABLE,
                    CASE_CODE,
                    STANDING_REFUSED,
                    NOT_SIGNED_BY_TRUSTED_KEY,
                    CLOCKS_APART,
                    DISK -> YOU;
            case NOT_CONNECTED,
                    UNTRUSTED_CERTIFICATE,
                    TLS_FAILED,
                    CUT,
                    ATTEMPT_TIMED_OUT,
                    DEADLINE_PASSED,
                    PROXY_REFUSED,
                    PROXY_NOT_REACHED,
                    PROXY_WANTS_OTHER_SCHEME,
                    PROXY_CUT,
                    NOT_JSON -> NETWORK_TEAM;
            case WRONG_CERTIFICATE,
                    REDIRECTED_TOO_OFTEN,
                    TOO_LARGE,
                    BAD_ENCODING,
                    FILE_ELSEWHERE,
                    UNEXPECTED_STATUS,
                    WITHDRAWN,
                    UNAVAILABLE,
                    CENTRE_FAILED,
                    OTHER_PROBLEM,
                    NOT_READABLE,
                    OTHER_FORM,
                    OTHER_CENTRE,
                    COPY_REFUSED -> CENTRE;
        };
    }
}
