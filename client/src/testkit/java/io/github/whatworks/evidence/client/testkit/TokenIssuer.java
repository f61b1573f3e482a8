// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Gives out OAuth 2 access tokens by client credentials, and counts how often it is asked: a client that keeps its token
 * asks once.
 *
 * <p>The client says who it is by Basic authentication or in the form. A Centre serves it at its own address by {@link
 * FakeCentre#requireToken}, and {@link TokenServer} at another. Safe to share between threads.
 */
public final class TokenIssuer {

    static final String PATH = "/oauth/token";

    private final String clientId;
    private final String clientSecret;
    private final Duration life;
    private final Clock clock;
    private final Map<String, Instant> good = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger issued = new AtomicInteger();

    private TokenIssuer(String clientId, String clientSecret, Duration life, Clock clock) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.life = life;
        this.clock = clock;
    }

    /** One that knows this client, and whose tokens are good for {@code life}. */
    public static TokenIssuer of(String clientId, String clientSecret, Duration life) {
        return of(clientId, clientSecret, life, Clock.systemUTC());
    }

    /** One by whose clock tokens expire. */
    public static TokenIssuer of(String clientId, String clientSecret, Duration life, Clock clock) {
        return new TokenIssuer(clientId, clientSecret, life, clock);
    }

    /** How often it was asked, whatever it answered. */
    public int asked() {
        return asked.get();
    }

    /** How many tokens it gave out. */
    public int issued() {
        return issued.get();
    }

    /** From now on no token that it gave out is good, as when a Centre takes them back. */
    public void revokeAll() {
        good.clear();
    }

    boolean isGood(String token) {
        Instant until = good.get(token);
        return until != null && clock.instant().isBefore(until);
    }

    Answer answer(Request request) {
        asked.incrementAndGet();
        if (!request.method().equals("POST")) {
            return Answer.of(405).with("Allow", "POST");
        }
        Map<String, String> form = form(request.text());
        if (!isClient(request, form)) {
            return said(401, Map.of("error", JsonValue.of("invalid_client")))
                    .with("WWW-Authenticate", "Basic realm=\"tokens\"");
        }
        if (!"client_credentials".equals(form.get("grant_type"))) {
            return said(400, Map.of("error", JsonValue.of("unsupported_grant_type")));
        }
        String token = UUID.randomUUID().toString();
        good.put(token, clock.instant().plus(life));
        issued.incrementAndGet();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("access_token", JsonValue.of(token));
        members.put("token_type", JsonValue.of("Bearer"));
        members.put("expires_in", JsonValue.of(life.toSeconds()));
        return said(200, members);
    }

    private boolean isClient(Request request, Map<String, String> form) {
        String basic = Base64.getEncoder()
                .encodeToString((encode(clientId) + ":" + encode(clientSecret)).getBytes(StandardCharsets.UTF_8));
        return request.headers("Authorization").contains("Basic " + basic)
                || (clientId.equals(form.get("client_id")) && clientSecret.equals(form.get("client_secret")));
    }

    private static Answer said(int status, Map<String, JsonValue> members) {
        return Answer.of(status, "application/json", JsonText.standard().compact(JsonValue.of(members)))
                .with("Cache-Control", "no-store");
    }

    private static Map<String, String> form(String text) {
        Map<String, String> form = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            String[] both = pair.split("=", 2);
            form.put(Request.decode(both[0]), both.length == 2 ? Request.decode(both[1]) : "");
        }
        return form;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
