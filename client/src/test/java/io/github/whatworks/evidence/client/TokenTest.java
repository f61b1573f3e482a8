// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RawServer;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of OAuth 2: had once, used by all, renewed in time and after a refusal. */
class TokenTest {

    private static final String SECRET = "planted s€cret";
    private static final byte[] DOCUMENT = Publication.of(Samples.ALPHA).serviceDocument();

    private final AtomicInteger issued = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong();
    private FakeCentre centre;
    private FakeCentre tokens;

    @BeforeEach
    void start() {
        centre = FakeCentre.start(Publication.of(Samples.ALPHA));
        tokens = FakeCentre.start(Publication.of(Samples.BETA));
        issue(number -> Reply.json("{\"access_token\":\"token-" + number
                + "\",\"token_type\":\"bearer\",\"expires_in\":3600,\"scope\":\"read\"}"));
        serve(authorisation -> Reply.json(DOCUMENT));
    }

    @AfterEach
    void stop() {
        centre.close();
        tokens.close();
    }

    @Test
    void token_isHadByTheRulesAndSentAsBearer() {
        try (EvidenceClient client = client(builder -> builder)) {
            client.centre();
            client.centre();

            String basic = "id%3A1:planted+s%E2%82%ACcret";
            assertThat(asked)
                    .containsExactly("Basic "
                            + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.US_ASCII))
                            + " application/x-www-form-urlencoded"
                            + " grant_type=client_credentials&scope=read+contribute");
            assertThat(told).containsExactly("Bearer token-1", "Bearer token-1");
        }
    }

    @Test
    void token_isSharedWithDerivedClients() {
        try (EvidenceClient client = client(builder -> builder)) {
            client.centre();
            client.withOptions(options -> options.attempts(1)).centre();

            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void token_shortlyBeforeItExpires_isRenewed() {
        try (EvidenceClient client = client(this::withClock)) {
            client.centre();
            now.set(Duration.ofSeconds(3569).toNanos());
            client.centre();
            assertThat(asked).hasSize(1);

            now.set(Duration.ofSeconds(3570).toNanos());
            client.centre();

            assertThat(told).containsExactly("Bearer token-1", "Bearer token-1", "Bearer token-2");
        }
    }

    @ParameterizedTest
    @CsvSource({"'\"20\"',17,19", "20,17,19", "100,89,91"})
    void token_thatLivesShortly_isUsedMostOfItsLife(String life, long used, long over) {
        issue(number -> Reply.json(
                "{\"access_token\":\"token-" + number + "\",\"token_type\":\"Bearer\",\"expires_in\":" + life + "}"));
        try (EvidenceClient client = client(this::withClock)) {
            client.centre();
            now.set(Duration.ofSeconds(used).toNanos());
            client.centre();
            assertThat(asked).hasSize(1);

            now.set(Duration.ofSeconds(over).toNanos());
            client.centre();
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void token_whoseLifeIsNotStated_isUsedUntilItIsRefused() {
        issue(number -> Reply.json("{\"access_token\":\"token-" + number + "\",\"token_type\":\"Bearer\"}"));
        try (EvidenceClient client = client(this::withClock)) {
            client.centre();
            now.set(Duration.ofDays(100).toNanos());
            client.centre();

            assertThat(asked).hasSize(1);
        }
    }

    @Test
    void token_thatIsRefused_isRenewedOnceAndTheCallMadeOnceMore() {
        serve(authorisation -> authorisation.equals("Bearer token-2") ? Reply.json(DOCUMENT) : Reply.problem(401));
        try (EvidenceClient client = client(builder -> builder)) {
            assertThat(client.centre().operator()).isEqualTo("Nobody");

            assertThat(told).containsExactly("Bearer token-1", "Bearer token-2");
        }
    }

    @Test
    void token_thatIsAlwaysRefused_isNotRenewedForEver() {
        serve(authorisation -> Reply.problem(401));
        try (EvidenceClient client = client(builder -> builder)) {
            assertThat(catchThrowableOfType(CentreProblemException.class, client::centre)
                            .code())
                    .isEqualTo("EV-1402");

            assertThat(told).containsExactly("Bearer token-1", "Bearer token-2");
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void token_forManyThreadsAtTheSameMoment_isHadOnce() throws Exception {
        CountDownLatch many = new CountDownLatch(1);
        IntFunction<Reply> slowly = number -> exchange -> {
            await(many);
            Reply.json("{\"access_token\":\"token-" + number + "\",\"token_type\":\"Bearer\",\"expires_in\":60}")
                    .answer(exchange);
        };
        issue(slowly);
        serve(authorisation -> authorisation.equals("Bearer token-1") ? Reply.problem(401) : Reply.json(DOCUMENT));
        try (EvidenceClient client = client(builder -> builder)) {
            List<CompletableFuture<ServiceDocument>> calls = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                calls.add(client.service().document().executeAsync());
            }
            many.countDown();
            CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);

            // One for the first need, and one after it was refused to all of them.
            assertThat(asked).hasSize(2);
        }
    }

    @Test
    void token_thatNobodyGets_isToldToAllThatWait() throws Exception {
        CountDownLatch many = new CountDownLatch(1);
        issue(number -> exchange -> {
            await(many);
            Reply.problem(400).answer(exchange);
        });
        try (EvidenceClient client = client(builder -> builder)) {
            List<CompletableFuture<ServiceDocument>> calls = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                calls.add(client.service().document().executeAsync());
            }
            // The first is at the token server; the others find it there, or come later and ask again.
            many.countDown();
            for (CompletableFuture<ServiceDocument> call : calls) {
                assertThatThrownBy(call::join)
                        .isInstanceOf(CompletionException.class)
                        .cause()
                        .hasMessageStartingWith("EV-1411");
            }
            assertThat(told).isEmpty();
        }
    }

    @Test
    void token_whoseFetcherIsCancelled_isFetchedByWhoeverWaits() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        issue(number -> exchange -> {
            if (number == 1) {
                first.countDown();
                await(never);
            }
            Reply.json("{\"access_token\":\"token-" + number + "\",\"token_type\":\"Bearer\",\"expires_in\":60}")
                    .answer(exchange);
        });
        try (EvidenceClient client = client(builder -> builder)) {
            CompletableFuture<ServiceDocument> fetching =
                    client.service().document().executeAsync();
            assertThat(first.await(20, TimeUnit.SECONDS)).isTrue();
            CompletableFuture<ServiceDocument> waiting =
                    client.service().document().executeAsync();

            fetching.cancel(true);

            assertThat(waiting.get(20, TimeUnit.SECONDS).operator()).isEqualTo("Nobody");
            assertThat(told).containsExactly("Bearer token-2");
        } finally {
            never.countDown();
        }
    }

    @Test
    void token_goesByTheSameProxyAndAttempts() throws IOException {
        issue(number -> number == 1
                ? Reply.problem(503)
                : Reply.json("{\"access_token\":\"token-" + number + "\",\"token_type\":\"Bearer\"}"));
        try (ScriptedProxy proxy = ScriptedProxy.open();
                EvidenceClient client = client(builder ->
                        withClock(builder).options(ClientOptions.standard()).proxy(proxy.selector()))) {
            client.centre();

            assertThat(told).containsExactly("Bearer token-2");
            assertThat(proxy.heads())
                    .extracting(head -> head.split("\r\n", 2)[0])
                    .containsExactly(
                            "POST " + tokens.address() + "/token HTTP/1.1",
                            "POST " + tokens.address() + "/token HTTP/1.1",
                            "GET " + centre.address() + "/v1/centre.json HTTP/1.1");
        }
    }

    @Test
    void token_thatDoesNotComeInTime_isBoundedByTheDeadlineOfTheCall() throws IOException {
        try (RawServer slow = RawServer.trickling("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{");
                EvidenceClient client = client(
                        builder -> builder.deadline(Duration.ofMillis(300)).credentials(credentials(slow.address())))) {
            TimedOutException late = catchThrowableOfType(TimedOutException.class, client::centre);

            assertThat(late.code()).isEqualTo("EV-1102");
            assertThat(late).hasMessageContaining("token server 127.0.0.1");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400|application/json|{\"error\":\"invalid_scope\"}|status 400, \"invalid_scope\"",
                "401|application/json|{\"error\":\"invalid_client\",\"error_description\":\"planted\"}|\"invalid_client\"",
                "401|application/json|{\"error\":\"planted\"}|status 401)",
                "500|text/html|planted|status 500)",
                "302|text/html|planted|status 302)",
                "200|text/html|planted|expected JSON",
                "200|application/json|planted|not JSON that can be read",
                "200|application/json|{\"access_token\":\"planted\"}|member \"token_type\": expected Bearer",
                "200|application/json|{\"access_token\":\"planted\",\"token_type\":\"mac\"}|\"token_type\": expected Bearer",
                "200|application/json|{\"token_type\":\"Bearer\"}|member \"access_token\": expected a token",
                "200|application/json|{\"access_token\":\"planted\\n\",\"token_type\":\"Bearer\"}|\"access_token\": expected",
            })
    void token_thatIsNotGiven_isSaidWithoutWhatCame(int status, String type, String body, String found) {
        issue(number -> Reply.of(status, type, body.getBytes(StandardCharsets.UTF_8)));
        try (EvidenceClient client = client(builder -> builder)) {
            EvidenceClientException none = catchThrowableOfType(EvidenceClientException.class, client::centre);

            assertThat(none.code()).isEqualTo("EV-1411");
            assertThat(none).hasMessageContaining(found).hasMessageContaining("token server 127.0.0.1");
            assertThat(CredentialsTest.Texts.of(none)).doesNotContain("planted", "id:1");
            assertThat(told).isEmpty();
        }
    }

    private void issue(IntFunction<Reply> reply) {
        tokens.answer("/token", exchange -> {
            asked.add(exchange.request().header("Authorization").orElseThrow() + " "
                    + exchange.request().header("Content-Type").orElseThrow() + " "
                    + exchange.request().text());
            reply.apply(issued.incrementAndGet()).answer(exchange);
        });
    }

    private void serve(Function<String, Reply> reply) {
        centre.answer("/v1/centre.json", exchange -> {
            String authorisation = exchange.request().header("Authorization").orElse("nothing");
            told.add(authorisation);
            reply.apply(authorisation).answer(exchange);
        });
    }

    private EvidenceClient client(UnaryOperator<EvidenceClientBuilder> more) {
        return more.apply(EvidenceClient.builder(centre.address())
                        .options(ClientOptions.standard().attempts(1))
                        .credentials(credentials(tokens.address())))
                .build();
    }

    private static Credentials credentials(URI server) {
        return Credentials.clientCredentials(
                server.resolve("/token"), "id:1", Secret.of(SECRET.toCharArray()), "read contribute");
    }

    private EvidenceClientBuilder withClock(EvidenceClientBuilder builder) {
        return builder.sleeper(new Sleeper() {
            @Override
            public void sleep(Duration wait) {
                now.addAndGet(wait.toNanos());
            }

            @Override
            public long nanoTime() {
                return now.get();
            }
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
