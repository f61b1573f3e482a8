// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Ask;
import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Body;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.HttpFault;
import io.github.whatworks.evidence.client.http.Time;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Fetches tokens (RFC 6749, 4.4). Safe to share between threads. */
final class TokenServer {

    private static final long LONGEST = 64L * 1024;

    private final HttpUrl address;
    private final String clientId;
    private final Secret clientSecret;
    private final String scope;
    private final Attempts attempts;
    private final String userAgent;
    private final Time time;

    TokenServer(
            HttpUrl address,
            String clientId,
            Secret clientSecret,
            String scope,
            Attempts attempts,
            String userAgent,
            Time time) {
        this.address = address;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scope = scope;
        this.attempts = attempts;
        this.userAgent = userAgent;
        this.time = time;
    }

    /** A new token. */
    Token token(Deadline deadline, Cancellation cancellation) {
        // Its life is counted from here: the server's count starts later at the earliest.
        long asked = time.nanos().getAsLong();
        try {
            Answer answer = attempts.answer(ask(), deadline, cancellation);
            return TokenAnswer.read(answer, asked, time.clock());
        } catch (HttpFault fault) {
            throw Failures.of(fault, place());
        }
    }

    /** Its host and path, for a message. */
    String place() {
        return "token server " + address.host() + address.encodedPath();
    }

    private Ask ask() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", Operation.JSON);
        headers.put("Accept-Encoding", "identity");
        headers.put("User-Agent", userAgent);
        headers.put(
                "Authorization",
                BasicHeader.of(
                        form(clientId), form(new String(clientSecret.value())).toCharArray()));
        String content = "grant_type=client_credentials" + (scope.isEmpty() ? "" : "&scope=" + form(scope));
        Body body = new Body("application/x-www-form-urlencoded", content.getBytes(StandardCharsets.US_ASCII));
        // A token more is no harm, so it may be asked for again.
        return new Ask("POST", address, headers, Optional.of(body), LONGEST, true, false);
    }

    /** RFC 6749, 2.3.1: the id and the secret are form-encoded before they are put together. */
    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
