// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything has arrived, and while the copy checks it the refresh comes to an end. */
class ImportCalledOffTest {

    private static final Publication FIRST = Publication.of(Samples.ALPHA, Samples.BETA);
    private static final Publication SECOND = FIRST.next(Samples.ALPHA);

    @TempDir
    Path folder;

    private final WhenTheImportHasBegun time = new WhenTheImportHasBegun();
    private FakeCentre centre;
    private EvidenceClient client;
    private Catalogue copy;

    @BeforeEach
    void fill() {
        copy = Catalogue.open(folder.resolve("copy"));
        centre = FakeCentre.start(FIRST);
        client = centre.clientBuilder().sleeper(time).build();
        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
        centre.publish(SECOND).forgetChanges(2);
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void deadlinePasses_theCopyIsNotSwitchedAfterIt_andTheNextRefreshNeedsNoDownload() {
        time.then(() -> time.ahead = Duration.ofMinutes(1));

        assertKept("EV-1102 127.0.0.1: all of it was fetched, and not yet checked and taken in");

        time.then(() -> {});
        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
        assertThat(bulkFiles()).hasSize(1);
    }

    @Test
    void threadIsInterrupted_theCopyStays_andTheThreadStaysInterrupted() {
        time.then(() -> Thread.currentThread().interrupt());

        Refresh outcome = client.refresh(copy);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refresh.KeptOldCopy.class,
                        kept -> assertThat(kept.code()).isEqualTo("EV-1008"));
        assertFirst();
    }

    @Test
    void clientIsClosed_theCopyStays() {
        time.then(client::close);

        assertKept("EV-1009 127.0.0.1: the client was closed");
    }

    @Test
    void futureIsCancelled_theCopyStays() {
        CompletableFuture<CompletableFuture<Refresh>> running = new CompletableFuture<>();
        time.then(() -> running.join().cancel(true));

        CompletableFuture<Refresh> future = client.refreshAsync(copy);
        running.complete(future);

        assertThatThrownBy(future::get).isInstanceOfAny(CancellationException.class, ExecutionException.class);
        // Waits for the thread that refreshes.
        client.close();
        assertFirst();
    }

    private void assertKept(String because) {
        assertThat(client.refresh(copy))
                .isInstanceOfSatisfying(
                        Refresh.KeptOldCopy.class,
                        kept -> assertThat(kept.because()).startsWith(because));
        assertFirst();
    }

    private void assertFirst() {
        assertThat(copy.record("test:beta")).contains(Samples.BETA);
        assertThat(Catalogue.open(copy.folder()).freshness().orElseThrow().generation())
                .isEqualTo(1);
        assertThat(generations()).hasSize(1);
    }

    private List<String> bulkFiles() {
        return centre.requestLines().stream()
                .filter(line -> line.endsWith("/2.ndjson.gz"))
                .toList();
    }

    private List<Path> generations() {
        Path generations = copy.folder().resolve("generations");
        try (Stream<Path> inside = Files.isDirectory(generations) ? Files.list(generations) : Stream.empty()) {
            return inside.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Time, of which each look at the clock is a moment for something to happen once the copy has the bulk file. */
    private final class WhenTheImportHasBegun implements Sleeper {

        private volatile Runnable happens = () -> {};
        private volatile Duration ahead = Duration.ZERO;

        void then(Runnable something) {
            ahead = Duration.ZERO;
            happens = something;
        }

        @Override
        public void sleep(Duration wait) {
            throw new IllegalStateException("nothing waits here");
        }

        @Override
        public long nanoTime() {
            if (generations().stream()
                    .anyMatch(path -> Files.exists(path.resolve("records.ndjson.gz"))
                            && path.getFileName().toString().startsWith(".incoming"))) {
                happens.run();
            }
            return System.nanoTime() + ahead.toNanos();
        }
    }
}
