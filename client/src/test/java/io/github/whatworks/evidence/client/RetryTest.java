// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.validation.Profile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a request is sent again, after how long, and when not. */
class RetryTest {

    private static final String PATH = "/v1/records/test:alpha";
    private static final Instant NOW = Instant.parse("2026-11-29T08:00:00Z");
    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA);

    private final PassingTime time = new PassingTime();
    private FakeCentre centre;
    private EvidenceClient client;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(PUBLICATION);
        client = EvidenceClient.builder(centre.address())
                .sleeper(time)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 502, 503, 504})
    void statusThatMayPass_isAskedAgain(int status) {
        failing(2, Reply.problem(status));

        assertThat(client.records().get("test:alpha").executeRaw())
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(200))
                .satisfies(answer -> assertThat(answer.attempts()).isEqualTo(3));
        assertThat(time.waits()).hasSize(2);
        assertThat(time.waits().get(0)).isBetween(Duration.ZERO, Duration.ofMillis(500));
        assertThat(time.waits().get(1)).isBetween(Duration.ZERO, Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 409, 500, 501})
    void statusThatStays_isNotAskedAgain(int status) {
        failing(1, Reply.problem(status));

        assertThatThrownBy(() -> client.record("test:alpha"))
                .isInstanceOfSatisfying(CentreProblemException.class, problem -> {
                    assertThat(problem.status()).isEqualTo(status);
                    assertThat(problem.attempts()).isEqualTo(1);
                    assertThat(problem.isRetryable()).isFalse();
                });
        assertThat(centre.requestLines()).hasSize(1);
    }

    @Test
    void lastAttemptFailsToo_saysHowOften() {
        failing(9, Reply.problem(503));

        assertThatThrownBy(() -> client.record("test:alpha"))
                .isInstanceOfSatisfying(CentreProblemException.class, problem -> {
                    assertThat(problem.code()).isEqualTo("EV-1408");
                    assertThat(problem.attempts()).isEqualTo(3);
                    assertThat(problem.isRetryable()).isTrue();
                });
    }

    @Test
    void retryAfterInSeconds_isWaitedFor() {
        failing(1, retryAfter("3"));

        assertThat(client.record("test:alpha")).isPresent();

        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(3), Duration.ofMillis(3_500)));
    }

    @Test
    void retryAfterAsADate_isWaitedFor() {
        failing(1, retryAfter("Sun, 29 Nov 2026 08:00:05 GMT"));

        assertThat(client.record("test:alpha")).isPresent();

        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ofSeconds(5), Duration.ofMillis(5_500)));
    }

    @Test
    void retryAfterADateThatHasPassed_isAskedAgainAtOnce() {
        failing(1, retryAfter("Sun, 29 Nov 2020 08:00:05 GMT"));

        assertThat(client.record("test:alpha")).isPresent();

        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofMillis(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"86400", "99999999999999999999", "Mon, 30 Nov 2026 08:00:00 GMT"})
    void retryAfterADay_isNotWaitedFor(String day) {
        failing(1, retryAfter(day));

        assertThatThrownBy(() -> client.record("test:alpha"))
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.retryAfter().orElseThrow())
                                .isGreaterThanOrEqualTo(Duration.ofDays(1)));
        assertThat(time.waits()).isEmpty();
        assertThat(centre.requestLines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "0x10"})
    void retryAfterThatSaysNothing_isAsIfItWereNotThere(String value) {
        failing(1, retryAfter(value));

        assertThat(client.record("test:alpha")).isPresent();

        assertThat(time.waits())
                .singleElement()
                .satisfies(wait -> assertThat(wait).isBetween(Duration.ZERO, Duration.ofMillis(500)));
    }

    @Test
    void connectionThatBreaks_isTriedAgain() {
        failing(2, Faults.cutAfter(20));

        assertThat(client.record("test:alpha")).contains(Samples.ALPHA);
        assertThat(centre.requestLines()).hasSize(3);
    }

    @Test
    void check_sendsNothingThatLasts_soItIsTriedAgain() {
        centre.answer("/v1/validations", Reply.problem(503).then(Reply.right()));

        assertThat(client.validations()
                        .check(Samples.ALPHA, Profile.EXCHANGE)
                        .executeRaw()
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    void deadline_boundsTheWaitsToo() {
        failing(9, retryAfter("8"));
        EvidenceClient hasty =
                client.withOptions(options -> options.attempts(10).deadline(Duration.ofSeconds(20)));

        assertThatThrownBy(() -> hasty.record("test:alpha"))
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.attempts()).isEqualTo(3));
        assertThat(time.waits().stream().mapToLong(Duration::toMillis).sum()).isLessThan(20_000);
    }

    @Test
    void oneAttempt_neverAsksAgain() {
        failing(9, Reply.problem(503));
        EvidenceClient once = client.withOptions(options -> options.attempts(1));

        assertThatThrownBy(() -> once.record("test:alpha")).isInstanceOf(CentreProblemException.class);
        assertThat(centre.requestLines()).hasSize(1);
    }

    @Test
    void budget_isSharedAndSpent_soACentreThatIsDownIsNotAskedThreeTimesByEverybody() {
        centre.answer(PATH, Reply.problem(503));
        EvidenceClient other = client.withOptions(options -> options.attempts(3));

        for (int i = 0; i < 50; i++) {
            EvidenceClient asking = i % 2 == 0 ? client : other;
            assertThatThrownBy(() -> asking.record("test:alpha")).isInstanceOf(CentreProblemException.class);
        }

        // 50 first attempts, and the 10 retries that there is room for.
        assertThat(centre.requestLines()).hasSize(60);
    }

    @Test
    void budget_fillsAgainWithAnswers() {
        centre.answer(PATH, Reply.problem(503));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> client.record("test:alpha")).isInstanceOf(CentreProblemException.class);
        }
        for (int i = 0; i < 10; i++) {
            client.centre();
        }
        int before = centre.requestLines().size();

        assertThatThrownBy(() -> client.record("test:alpha")).isInstanceOf(CentreProblemException.class);

        assertThat(centre.requestLines()).hasSize(before + 2);
    }

    private void failing(int times, Reply reply) {
        centre.answer(PATH, reply.times(times).then(Reply.right()));
    }

    private static Reply retryAfter(String value) {
        return Faults.retryLater(429, value);
    }
}
