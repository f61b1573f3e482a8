// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.TokenIssuer;
import io.github.whatworks.evidence.client.testkit.TokenServer;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Centre that asks who is asking. */
class CredentialsTest {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final String FORM = "grant_type=client_credentials";

    private final FakeCentre centre = FakeCentre.start(Made.HOME);
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T08:00:00Z"));
    private final TokenIssuer tokens = TokenIssuer.of("council", "s3cret &", LIFE, clock());

    @AfterEach
    void close() {
        centre.close();
    }

    private int status(String header, String value) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(centre.address().resolve("/v1/centre.json"))
                                .header(header, value)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpResponse<String> post(URI address, String form) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String token(HttpResponse<String> answer) {
        return JsonText.standard()
                .parse(answer.body())
                .member("access_token")
                .flatMap(JsonValue::asText)
                .orElseThrow();
    }

    @Test
    void requireApiKey_letsInThatKeyAlone() throws Exception {
        centre.requireApiKey("k-1");

        assertThat(status("X-Api-Key", "k-1")).isEqualTo(200);
        assertThat(status("X-Api-Key", "k-2")).isEqualTo(401);
        Heard without = Heard.get(centre.address(), "/v1/centre.json");
        assertThat(without.status()).isEqualTo(401);
        assertThat(without.header("WWW-Authenticate")).startsWith("ApiKey");
        assertThat(without.text()).contains("problem:unauthorized");
    }

    @Test
    void requireToken_givesOneOutAndLetsItIn_untilItExpires() throws Exception {
        centre.requireToken(tokens);
        HttpResponse<String> answer =
                post(centre.address().resolve("/oauth/token"), FORM + "&client_id=council&client_secret=s3cret+%26");

        String bearer = "Bearer " + token(answer);
        assertThat(answer.body()).contains("\"expires_in\":300", "\"token_type\":\"Bearer\"");
        assertThat(status("Authorization", bearer)).isEqualTo(200);
        assertThat(status("Authorization", "Bearer other")).isEqualTo(401);

        now.set(now.get().plus(LIFE));
        assertThat(status("Authorization", bearer)).isEqualTo(401);
        assertThat(tokens.issued()).isEqualTo(1);
    }

    @Test
    void tokenServer_isOnAPortOfItsOwn() throws Exception {
        centre.requireToken(tokens);
        try (TokenServer server = TokenServer.start(tokens)) {
            assertThat(server.address().getPort()).isNotEqualTo(centre.address().getPort());
            String bearer =
                    "Bearer " + token(post(server.address(), FORM + "&client_id=council&client_secret=s3cret+%26"));
            assertThat(status("Authorization", bearer)).isEqualTo(200);

            tokens.revokeAll();
            assertThat(status("Authorization", bearer)).isEqualTo(401);
            assertThat(server.requests()).hasToString("[POST /oauth/token]");
        }
    }

    @Test
    void tokens_ofTheWrongClientOrKind_areRefused() throws Exception {
        centre.requireToken(tokens);
        URI address = centre.address().resolve("/oauth/token");

        assertThat(post(address, FORM + "&client_id=council&client_secret=no").statusCode())
                .isEqualTo(401);
        assertThat(post(address, "grant_type=password&client_id=council&client_secret=s3cret+%26")
                        .body())
                .contains("unsupported_grant_type");
        assertThat(tokens.asked()).isEqualTo(2);
        assertThat(tokens.issued()).isZero();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now.get();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }
}
