// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RawServer;
import io.github.whatworks.evidence.client.testkit.RecordingRelay;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Calls on threads of the client: answers, cancelling, and the end. */
@Timeout(60)
class AsyncTest {

    private static final String SLOW = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{";
    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA, Samples.BETA);

    @TempDir
    Path folder;

    @Test
    void executeAsync_answers() throws Exception {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                EvidenceClient client = client(centre.address())) {
            CompletableFuture<Fetched<EvidenceRecord>> answer =
                    client.records().get("test:alpha").executeAsync();

            assertThat(answer.get().value()).contains(Samples.ALPHA);
            assertThat(client.refreshAsync(Catalogue.open(folder)).get()).isInstanceOf(Refresh.Updated.class);
        }
    }

    @Test
    void executeAsync_problem_failsWithIt() {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                EvidenceClient client = client(centre.address())) {
            centre.answer("/v1/centre.json", Reply.problem(500));

            assertThatThrownBy(() -> client.service().document().executeAsync().get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CentreProblemException.class);
        }
    }

    @Test
    void cancel_endsTheCallOnTheWire() throws Exception {
        try (RawServer server = RawServer.trickling(SLOW);
                RecordingRelay relay = RecordingRelay.to(server.address());
                EvidenceClient client = client(relay.address())) {
            CompletableFuture<ServiceDocument> answer =
                    client.service().document().executeAsync();
            while (relay.sent().length == 0) {
                Thread.onSpinWait();
            }

            assertThat(answer.cancel(true)).isTrue();

            relay.awaitHangUp();
            assertThatThrownBy(answer::get).isInstanceOf(CancellationException.class);
        }
    }

    @Test
    void cancel_whileItWaitsForTheNextAttempt_endsTheWait() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        Sleeper forEver = new Sleeper() {
            @Override
            public void sleep(Duration wait) throws InterruptedException {
                waiting.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    woken.countDown();
                }
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }
        };
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                EvidenceClient client = EvidenceClient.builder(centre.address())
                        .sleeper(forEver)
                        .build()) {
            centre.answer("/v1/centre.json", Reply.problem(503));
            CompletableFuture<ServiceDocument> answer =
                    client.service().document().executeAsync();
            waiting.await();

            answer.cancel(false);

            assertThat(woken.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void close_endsCallsThatRun_andTheirThreads() throws Exception {
        try (RawServer server = RawServer.trickling(SLOW);
                RecordingRelay relay = RecordingRelay.to(server.address())) {
            EvidenceClient client = client(relay.address());
            List<CompletableFuture<ServiceDocument>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                answers.add(client.service().document().executeAsync());
            }
            while (relay.sent().length == 0) {
                Thread.onSpinWait();
            }

            client.close();

            for (CompletableFuture<ServiceDocument> answer : answers) {
                assertThatThrownBy(answer::get)
                        .hasCauseInstanceOf(CouldNotReachException.class)
                        .hasMessageContaining("EV-1009");
            }
            relay.awaitHangUp();
            assertThat(Thread.getAllStackTraces().keySet())
                    .noneMatch(thread -> thread.getName().equals("whatworks-evidence-call"));
            assertThatThrownBy(() -> client.service().document().executeAsync().get())
                    .hasMessageContaining("EV-1009");
            assertThatThrownBy(client::centre).hasMessageContaining("EV-1009");
        }
    }

    @Test
    void close_onAThreadOfItsOwn_doesNotWaitForItself() throws Exception {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION)) {
            EvidenceClient client = client(centre.address());

            client.service().document().executeAsync().thenRun(client::close).get(4, TimeUnit.SECONDS);
        }
    }

    @Test
    void derivedClient_closed_leavesTheFirstOpen() {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                EvidenceClient client = client(centre.address())) {
            client.withOptions(options -> options.attempts(1)).close();

            assertThat(client.record("test:alpha")).isPresent();
        }
    }

    @Test
    void callersThreads_areUsed() throws Exception {
        List<Thread> used = new ArrayList<>();
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                EvidenceClient client = EvidenceClient.builder(centre.address())
                        .executor(task -> {
                            used.add(Thread.currentThread());
                            task.run();
                        })
                        .build()) {
            assertThat(client.records().get("test:alpha").executeAsync().get().value())
                    .isPresent();
            assertThat(used).containsExactly(Thread.currentThread());
        }
    }

    private static EvidenceClient client(URI address) {
        return EvidenceClient.builder(address).trust(PUBLICATION.key()).build();
    }
}
