// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.Answer;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.validation.Profile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks, what a Centre says of itself and has published, what it does not offer, and answers as they came. */
class OtherCallsTest {

    private final FakeCentre centre = FakeCentre.start(Samples.ALPHA, Samples.BETA);
    private final EvidenceClient client =
            centre.clientBuilder().sleeper(new PassingTime()).build();

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void check_faultyRecord_hasFindingsWithTheirPlaces() {
        byte[] faulty = "{\"format\":\"1.0\",\n \"id\":\"No Id\",\"kind\":\"programme\",\"title\":\"A\"}"
                .getBytes(StandardCharsets.UTF_8);

        CentreReport report =
                client.validations().check(faulty, Profile.EXCHANGE).execute();

        assertThat(report.valid()).isFalse();
        assertThat(report.profile()).isEqualTo("exchange");
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("record.id.pattern");
            assertThat(finding.pointer()).isEqualTo("/id");
            assertThat(finding.line()).contains(2L);
        });
        assertThat(report)
                .hasToString("not valid, " + (report.findings().size() + report.unlisted()) + " findings, "
                        + report.skipped().size() + " rules skipped");
    }

    @Test
    void check_textThatIsNoJson_isABadRequest_andOneThatIsTooLargeIsNotSent() {
        assertThatThrownBy(() -> client.validations()
                        .check("no JSON".getBytes(StandardCharsets.UTF_8), Profile.DRAFT)
                        .execute())
                .isInstanceOfSatisfying(
                        CentreProblemException.class,
                        problem -> assertThat(problem.status()).isEqualTo(400));
        assertThatThrownBy(() -> client.validations().check(new byte[4 * 1024 * 1024 + 1], Profile.DRAFT))
                .isInstanceOf(RefusedBeforeSendingException.class);
        assertThat(centre.requests()).hasSize(1);
    }

    @Test
    void check_textThatChangesAfterwards_isSentAsItWas() {
        byte[] text = "{\"title\":\"A\"}".getBytes(StandardCharsets.UTF_8);
        EvidenceCall<CentreReport> call = client.validations().check(text, Profile.DRAFT);
        text[10] = 'B';
        call.execute();

        assertThat(centre.requests().get(0).text()).isEqualTo("{\"title\":\"A\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"valid\":\"yes\"}"})
    void check_reportThatIsNone_isInvalidData(String report) {
        centre.answer("/v1/validations", Reply.json(report));

        assertThatThrownBy(() ->
                        client.validations().check(Samples.ALPHA, Profile.DRAFT).execute())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("not a report");
    }

    @Test
    void service_saysWhatItIsAndIsHeldTo() {
        assertThat(client.service().document().execute()).isEqualTo(client.centre());
        assertThat(client.centre().offers("browse")).isTrue();
        assertThat(client.service().contract().execute()).startsWith("openapi: 3.1");
        assertThat(client.service().schema().execute()).contains("https://json-schema.org/draft/2020-12/schema");
        assertThat(client.service().health().execute()).isEqualTo("up");

        centre.answer("/health", Faults.unavailable(Duration.ofDays(1)));
        assertThatThrownBy(() -> client.service().health().execute())
                .isInstanceOfSatisfying(CentreProblemException.class, down -> {
                    assertThat(down.isRetryable()).isTrue();
                    assertThat(down.retryAfter()).contains(Duration.ofDays(1));
                });
        centre.answer("/v1/openapi.yaml", Reply.page());
        assertThatThrownBy(() -> client.service().contract().execute()).isInstanceOf(NotACentreException.class);
    }

    @Test
    void network_isNotOffered() {
        for (EvidenceCall<?> call :
                List.of(client.network().masterclasses(), client.network().partners())) {
            assertThatThrownBy(call::execute).isInstanceOfSatisfying(CentreProblemException.class, problem -> {
                assertThat(problem.isNotOffered()).isTrue();
                assertThat(problem.code()).isEqualTo("EV-1405");
                assertThat(problem.isRetryable()).isFalse();
            });
        }
    }

    @Test
    void publication_isReadAsItIs() {
        assertThat(client.publication().manifest().execute().generation()).isEqualTo(1);
        centre.publish(Samples.ALPHA);

        assertThat(client.publication().manifest().execute().count()).isEqualTo(1);
        assertThat(client.publication().changes().execute().changes()).hasSize(3);
        assertThat(client.publication().changesAfter(1).execute().changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.id()).isEqualTo("test:beta");
                    assertThat(change.what()).isNotEqualTo(Change.What.PUT);
                });
        assertThat(client.publication().changesAfter(2).execute().changes())
                .noneMatch(change -> change.what() == Change.What.PUT);
        assertThatThrownBy(() -> client.publication().changesAfter(-1))
                .isInstanceOf(RefusedBeforeSendingException.class);
        centre.answer("/v1/snapshot.json", Reply.json("{\"generation\":1}"));
        assertThatThrownBy(() -> client.publication().manifest().execute()).isInstanceOf(InvalidDataException.class);
    }

    @Test
    void raw_isWhatCame_whateverItsStatus() {
        RawResponse right = client.service().document().executeRaw();
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.header("CONTENT-TYPE")).contains("application/json");
        assertThat(right.headers()).containsKey("etag");
        assertThat(right.attempts()).isEqualTo(1);
        assertThat(new String(right.body(), StandardCharsets.UTF_8))
                .startsWith("{")
                .contains("fake-centre");
        right.body()[0] = 'x';
        assertThat(right.body()[0]).isEqualTo((byte) '{');
        assertThat(right).hasToString("status 200, " + right.body().length + " bytes");

        centre.answer("/v1/centre.json", Faults.unavailable(Duration.ZERO).then(Reply.problem(403)));
        RawResponse wrong = client.service().document().executeRaw();
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.attempts()).isEqualTo(2);
        centre.answer("/v1/centre.json", Faults.hangUp());
        assertThatThrownBy(() -> client.service().document().executeRaw()).isInstanceOf(CouldNotReachException.class);
    }

    /** The HTTP library would ask once more by itself, whatever was said of attempts. */
    @ParameterizedTest
    @CsvSource({"503,0", "503,00", "408,", "408,0", "408,1"})
    void statusThatPasses_isAskedForAsOftenAsWasSaid(int status, @Nullable String retryAfter) {
        Answer answer = Answer.of(status, "application/problem+json", "{}");
        centre.answer(
                "/v1/centre.json", Reply.of(retryAfter == null ? answer : answer.with("Retry-After", retryAfter)));
        EvidenceCall<ServiceDocument> once =
                client.withOptions(options -> options.attempts(1)).service().document();

        assertThatThrownBy(once::execute).isInstanceOfSatisfying(CentreProblemException.class, problem -> {
            assertThat(problem.attempts()).isEqualTo(1);
            assertThat(problem.retryAfter().map(Duration::toSeconds))
                    .isEqualTo(Optional.ofNullable(retryAfter).map(Long::valueOf));
        });
        assertThat(centre.requests()).hasSize(1);
    }

    @Test
    void outgoing_showsWhatWouldBeSent_andSendsNothing() {
        Outgoing outgoing = client.records()
                .browse(RecordQuery.all().text("jo@example.org"))
                .outgoing();

        assertThat(outgoing.method()).isEqualTo("GET");
        assertThat(outgoing.address())
                .hasPath("/v1/records")
                .hasParameter("text", "jo@example.org")
                .hasParameter("limit", "20");
        assertThat(outgoing.headers().keySet()).containsExactly("Accept", "Accept-Encoding", "User-Agent");
        assertThat(outgoing.bodyBytes()).isZero();
        assertThat(outgoing).hasToString("GET /v1/records");
        assertThat(client.validations()
                        .check("{}".getBytes(StandardCharsets.UTF_8), Profile.DRAFT)
                        .outgoing()
                        .bodyBytes())
                .isEqualTo(2);
        assertThat(centre.requests()).isEmpty();
    }
}
