// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.Answer;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that mean harm, or that are merely odd. */
class HostileAnswersTest {

    private static final Publication FIRST = Publication.of(Samples.ALPHA, Samples.BETA);

    @TempDir
    Path folder;

    private final FakeCentre centre = FakeCentre.start(FIRST);

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void wordsOfACentre_stayOnTheLineAndCannotHideOthers() {
        String id = "x\\n2026-01-01 INFO all is well\\u202e" + "y".repeat(5_000);
        String document = new String(FIRST.serviceDocument(), UTF_8);
        centre.answer(
                "/v1/centre.json",
                Reply.json(document.replaceFirst("\"id\":\"", "\"id\":\"" + id.replace("\\", "\\\\"))));

        assertThat(refresh(3)).isInstanceOfSatisfying(Refresh.KeptOldCopy.class, kept -> {
            assertThat(kept.code()).isEqualTo("EV-1702");
            assertThat(kept.because().codePoints()).noneMatch(sign -> Character.isISOControl(sign) || sign == 0x202E);
            assertThat(kept.because()).hasSizeLessThan(2_000);
        });
    }

    @Test
    void connectionThatIsHungUpOnBetweenRequests_costsNoCall() {
        // The head promises to stay: what is sent next goes into nothing.
        centre.answerEverything(exchange -> {
            exchange.send(exchange.right());
            exchange.out();
        });

        assertThat(refresh(1)).isInstanceOf(Refresh.Updated.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1 100 Continue\r\n\r\n", "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"})
    void wordsBeforeTheAnswer_areNoAnswer(String before) {
        centre.answer("/v1/snapshot.json", exchange -> {
            exchange.out().write(before.getBytes(UTF_8));
            exchange.send(exchange.right());
        });

        assertThat(refresh(1)).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void severalWordsBeforeTheAnswer_areNoException() {
        centre.answer("/v1/snapshot.json", exchange -> {
            exchange.out().write("HTTP/1.1 102 x\r\n\r\nHTTP/1.1 103 x\r\n\r\n".getBytes(UTF_8));
            exchange.send(exchange.right());
        });

        // OkHttp 4.12 cannot read that, and throws what it does not declare; OkHttp 5 can.
        assertThat(refresh(1)).isInstanceOfAny(Refresh.Updated.class, Refresh.KeptOldCopy.class);
    }

    @Test
    void wordsBeforeAnAnswerWithoutEnd_endWithTheDeadline() {
        centre.answer("/v1/snapshot.json", exchange -> {
            for (int i = 0; i < 10_000_000; i++) {
                exchange.out().write("HTTP/1.1 103 Early Hints\r\n\r\n".getBytes(UTF_8));
            }
        });
        try (EvidenceClient client =
                centre.clientBuilder().deadline(Duration.ofSeconds(1)).build()) {
            assertThat(client.refresh(copy())).isInstanceOf(Refresh.KeptOldCopy.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 199, 204, 205, 206, 226, 304, 305, 306, 399, 418, 451, 499, 599, 600, 999})
    void anyOtherStatus_isAnAnswer(int status) {
        centre.answer(
                "/v1/snapshot.json",
                exchange -> exchange.out()
                        .write(("HTTP/1.1 " + status
                                        + " x\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}")
                                .getBytes(UTF_8)));

        assertThat(refresh(1)).isInstanceOf(Refresh.KeptOldCopy.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://u:p@127.0.0.1:PORT/v1/other.json", "http://:p@127.0.0.1:PORT/v1/other.json"})
    void redirectWithAUser_isNotFollowed(String location) {
        String here = location.replace("PORT", Integer.toString(centre.address().getPort()));
        centre.answer("/v1/snapshot.json", Reply.of(Answer.of(302).with("Location", here)));

        assertThat(refresh(1))
                .isInstanceOfSatisfying(
                        Refresh.KeptOldCopy.class,
                        kept -> assertThat(kept.code()).isEqualTo("EV-1302"));
        assertThat(centre.requestLines()).doesNotContain("GET /v1/other.json");
    }

    @Test
    void nothingChanged_saidWithAPackedBodyThatIsNotThere() {
        EntityTag known = new EntityTag("\"1\"");
        centre.answer(
                "/v1/records/test:alpha",
                Reply.of(Answer.of(304).with("ETag", known.value()).with("Content-Encoding", "gzip")));
        try (EvidenceClient client = centre.client()) {
            assertThat(client.records().getIfChanged("test:alpha", known).execute())
                    .isEqualTo(new Fetched.NotModified<>(known));
        }
    }

    @Test
    void answerToAnotherQuestion_isNoAnswerToThis() {
        centre.answerEverything(Reply.json(EvidenceJson.standard().compact(Samples.BETA)));
        try (EvidenceClient client = centre.client()) {
            RecordCalls records = client.records();
            for (EvidenceCall<?> call : List.of(records.get("test:alpha"), records.version("test:beta", 2))) {
                assertThatThrownBy(call::execute).isInstanceOf(InvalidDataException.class);
            }
            assertThat(records.version("test:beta", 1).execute().value()).contains(Samples.BETA);

            centre.answerEverything(exchange ->
                    exchange.send(Answer.of(200, "application/json", "{\"id\":\"test:beta\",\"versions\":[]}")));
            assertThatThrownBy(records.versions("test:alpha")::execute).isInstanceOf(InvalidDataException.class);
        }
    }

    @Test
    void moreThanWasSaid_spoilsTheConnectionAndNoLaterCall() {
        centre.answer("/v1/snapshot.json", exchange -> {
            exchange.send(Answer.of(200, "application/json", "{}        and a line\r\n")
                    .with("Content-Length", "10"));
            // It stays open, as one that lies about a length in good faith.
            exchange.awaitHangUp();
        });
        try (EvidenceClient client =
                centre.clientBuilder().sleeper(new PassingTime()).build()) {
            for (int i = 0; i < 12; i++) {
                assertThat(client.refresh(copy())).isInstanceOf(Refresh.KeptOldCopy.class);
            }
            centre.publish(FIRST);
            assertThat(client.refresh(copy())).isInstanceOf(Refresh.Updated.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/centre.json", "/v1/snapshot.json", "/v1/changes.json"})
    void nestedWithoutEnd_isRefused(String path) {
        centre.answer(path, Reply.json("[".repeat(900_000)));

        assertThat(refresh(1)).isNotNull();
        assertThat(Catalogue.open(folder.resolve("copy")).size()).isIn(0, 2);
    }

    @Test
    void dayOfDeadline_orMore_isADeadline() {
        try (EvidenceClient client = centre.clientBuilder()
                .deadline(Duration.ofSeconds(Long.MAX_VALUE))
                .build()) {
            assertThat(client.refresh(copy())).isInstanceOf(Refresh.Updated.class);
        }
    }

    @Test
    void zerosInPlaceOfAProblem_areNotReadAsOne() {
        centre.answer(
                "/v1/snapshot.json",
                exchange -> Faults.zeros("application/problem+json", 1L << 32).answer(exchange));

        assertThat(refresh(1)).isInstanceOf(Refresh.KeptOldCopy.class);
    }

    private Refresh refresh(int attempts) {
        try (EvidenceClient client = centre.clientBuilder()
                .options(ClientOptions.standard().attempts(attempts))
                .build()) {
            return client.refresh(copy());
        }
    }

    private Catalogue copy() {
        return Catalogue.open(folder.resolve("copy"));
    }
}
