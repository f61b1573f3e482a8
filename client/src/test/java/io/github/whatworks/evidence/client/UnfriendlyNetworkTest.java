// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RawServer;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ports with something on them that is no Centre, and answers that never end. */
class UnfriendlyNetworkTest {

    private static final Duration SOON = Duration.ofMillis(300);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SSH-2.0-OpenSSH_9.9\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999999999999\r\n\r\n{}",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "HTTP/1.1 200 OK\r\nContent-Type: \u00e9\r\n\r\n",
                "HTTP/1.1 302 Found\r\nLocation: http://[\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 999 What\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 503 Later\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"
            })
    void refresh_somethingElseAnswers_leavesAnEmptyCopy(String bytes) throws Exception {
        Catalogue copy = Catalogue.open(folder);
        try (RawServer server = RawServer.saying(bytes)) {
            assertThat(refresh(server.address(), copy, Duration.ofSeconds(20))).isInstanceOf(Refresh.KeptOldCopy.class);
        }
        assertThat(copy.freshness()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{",
                "HTTP/1.1 200 OK\r\nX-Long:",
                "HTTP/1.1 "
            })
    void refresh_answerThatTrickles_endsWithTheDeadline(String start) throws Exception {
        Catalogue copy = Catalogue.open(folder);
        try (RawServer server = RawServer.trickling(start)) {
            assertThat(refresh(server.address(), copy, SOON))
                    .isInstanceOfSatisfying(
                            Refresh.KeptOldCopy.class,
                            kept -> assertThat(kept.because())
                                    .startsWith("EV-1102 127.0.0.1/v1/centre.json: no complete answer"));
        }
    }

    @Test
    void refresh_severalSlowAnswers_shareOneDeadline() {
        Publication publication = Publication.of(Samples.ALPHA);
        Duration deadline = Duration.ofMillis(1_500);
        Duration late = Duration.ofMillis(600);
        Catalogue copy = Catalogue.open(folder);
        try (FakeCentre centre = FakeCentre.start(publication);
                EvidenceClient client = EvidenceClient.builder(centre.address())
                        .trust(publication.key())
                        .deadline(deadline)
                        .build()) {
            centre.answer("/v1/centre.json", Reply.late(late, Reply.json(publication.serviceDocument())))
                    .answer("/v1/snapshot.json", Reply.late(late, Reply.json(publication.manifest())))
                    .answer("/v1/" + publication.bulkPath(), Reply.late(late, Reply.gzip(publication.bulkFile())));

            assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);
        }
    }

    @Test
    void refresh_interruptedThread_isAnAnswerAndStaysInterrupted() {
        Publication publication = Publication.of(Samples.ALPHA);
        Catalogue copy = Catalogue.open(folder);
        try (FakeCentre centre = FakeCentre.start(publication)) {
            Thread.currentThread().interrupt();

            Refresh outcome = refresh(centre.address(), copy, Duration.ofSeconds(20));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            Refresh.KeptOldCopy.class,
                            kept -> assertThat(kept.code()).isEqualTo("EV-1008"));
        }
    }

    @Test
    void record_answerThatTrickles_timesOut() throws Exception {
        String start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
        try (RawServer server = RawServer.trickling(start);
                EvidenceClient client =
                        EvidenceClient.builder(server.address()).deadline(SOON).build()) {
            assertThatThrownBy(() -> client.record("test:alpha")).isInstanceOf(TimedOutException.class);
        }
    }

    private static Refresh refresh(URI address, Catalogue copy, Duration deadline) {
        try (EvidenceClient client = EvidenceClient.builder(address)
                .sleeper(new PassingTime())
                .trust(Publication.of(Samples.ALPHA).key())
                .deadline(deadline)
                .build()) {
            return client.refresh(copy);
        }
    }
}
