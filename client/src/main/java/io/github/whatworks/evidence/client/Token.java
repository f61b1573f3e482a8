// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Map;
import java.util.OptionalLong;

/** An access token, and until when it is used. */
final class Token {

    private final Map<String, String> headers;
    private final OptionalLong until;

    /**
     * A token.
     *
     * @param value what is sent
     * @param until by the same count as {@link #isUsable}; empty where it is not known
     */
    Token(String value, OptionalLong until) {
        this.headers = Map.of("Authorization", "Bearer " + value);
        this.until = until;
    }

    Map<String, String> headers() {
        return headers;
    }

    boolean isUsable(long nanos) {
        return until.isEmpty() || nanos - until.getAsLong() < 0;
    }

    /** Says that it is one, and nothing of it. */
    @Override
    public String toString() {
        return "Token[not shown]";
    }
}
