// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An answer as it came, whatever its status: for what the types do not say. What it holds is the Centre's, or of whoever
 * answered in its place, and was not looked at. Immutable and safe to share between threads.
 */
public final class RawResponse {

    private final Answer answer;

    RawResponse(Answer answer) {
        this.answer = answer;
    }

    /** The HTTP status. */
    public int status() {
        return answer.status();
    }

    /** The headers by name in lower case. */
    public Map<String, List<String>> headers() {
        return answer.head().headers();
    }

    /** The first value of a header, in whatever case its name is given. */
    public Optional<String> header(String name) {
        return answer.head().first(name.toLowerCase(Locale.ROOT));
    }

    /** A copy of the body, unpacked; empty where there is none. */
    public byte[] body() {
        return Arrays.copyOf(answer.body(), answer.body().length);
    }

    /** How often it was asked for, from 1. */
    public int attempts() {
        return answer.attempts();
    }

    /** The status and the size; never what was sent. */
    @Override
    public String toString() {
        return "status " + status() + ", " + answer.body().length + " bytes";
    }
}
