// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Refreshes that nobody waits for, and those who are told of them. */
@Timeout(60)
class BackgroundRefreshTest {

    private static final Duration PERIOD = Duration.ofHours(24);
    private static final Publication FIRST = Publication.of(Samples.ALPHA, Samples.BETA);
    private static final Publication SECOND = FIRST.generation(2, Samples.ALPHA);

    @TempDir
    Path folder;

    private final Alarm alarm = new Alarm();
    private final BlockingQueue<Refresh> outcomes = new LinkedBlockingQueue<>();
    private FakeCentre centre;
    private EvidenceClient client;
    private Catalogue copy;

    @BeforeEach
    void open() {
        copy = Catalogue.open(folder);
        centre = FakeCentre.start(FIRST);
        client = EvidenceClient.builder(centre.address())
                .trust(FIRST.key())
                .sleeper(alarm)
                .build();
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void refreshEvery_refreshesAtOnceAndAfterEachPeriod() throws Exception {
        try (BackgroundRefresh background =
                client.refreshEvery(PERIOD, copy, (outcome, since) -> outcomes.add(outcome))) {
            assertThat(outcomes.take()).isInstanceOf(Refresh.Updated.class);
            Duration wait = alarm.ring();
            assertThat(outcomes.take()).isInstanceOf(Refresh.Unchanged.class);
            centre.publish(SECOND);
            alarm.ring();
            assertThat(outcomes.take()).isInstanceOf(Refresh.Updated.class);

            assertThat(wait).isBetween(Duration.ofMinutes(24 * 54), Duration.ofMinutes(24 * 66));
            alarm.ring();
            outcomes.take();
            // The listener is told before the outcome is kept; when it sleeps again, it is.
            alarm.ring();
            outcomes.take();
            assertThat(background.last()).containsInstanceOf(Refresh.Unchanged.class);
        }
    }

    @Test
    void refreshEvery_oneFails_goesOn() throws Exception {
        try (BackgroundRefresh background = client.refreshEvery(PERIOD, copy, (outcome, since) -> {
            outcomes.add(outcome);
            throw new IllegalStateException("a bug of the host");
        })) {
            outcomes.take();
            centre.answer("/v1/centre.json", Reply.problem(500));
            alarm.ring();
            assertThat(outcomes.take()).isInstanceOf(Refresh.KeptOldCopy.class);
            centre.publish(SECOND);
            alarm.ring();
            assertThat(outcomes.take()).isInstanceOf(Refresh.Updated.class);
        }
    }

    @Test
    void listenerThatFailsBadlyOrInterrupts_itGoesOn() throws Exception {
        try (BackgroundRefresh background = client.refreshEvery(PERIOD, copy, (outcome, since) -> {
            outcomes.add(outcome);
            Thread.currentThread().interrupt();
            throw new AssertionError("a bug of the host");
        })) {
            outcomes.take();
            alarm.ring();
            outcomes.take();
            alarm.ring();
            assertThat(outcomes.take()).isNotNull();
            assertThat(background.isOver()).isFalse();
        }
    }

    @Test
    void close_ofTheClient_endsIt() throws Exception {
        client.refreshEvery(PERIOD, copy, (outcome, since) -> outcomes.add(outcome));
        outcomes.take();

        client.close();

        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("whatworks-evidence-refresh"));
    }

    @Test
    void refreshEvery_tooOften_isRefused() {
        assertThatThrownBy(() -> client.refreshEvery(Duration.ofSeconds(59), copy, (outcome, since) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a minute");
    }

    @Test
    void onAffected_tellsOfCitedEvidenceAlone() {
        client.refresh(copy);
        List<EvidenceCitation> cited = List.of(copy.cite("test:beta").orElseThrow());
        List<List<CitationStatus>> told = new ArrayList<>();
        RefreshListener listener = RefreshListener.onAffected(copy, () -> cited, told::add);
        RefreshListener ofOthers = RefreshListener.onAffected(
                copy, () -> List.of(copy.cite("test:alpha").orElseThrow()), told::add);

        client.refresh(copy, listener);
        assertThat(told).isEmpty();

        centre.publish(SECOND);
        client.refresh(copy, (outcome, since) -> {
            listener.refreshed(outcome, since);
            ofOthers.refreshed(outcome, since);
        });

        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .singleElement()
                .satisfies(status -> assertThat(status.sentence()).isNotEmpty());
    }

    /** Waits until it is told that the time has come, and says how long it was to wait. */
    private static final class Alarm implements Sleeper {

        private final SynchronousQueue<Duration> waiting = new SynchronousQueue<>();

        @Override
        public void sleep(Duration wait) throws InterruptedException {
            waiting.put(wait);
        }

        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        Duration ring() throws InterruptedException {
            return waiting.take();
        }
    }
}
