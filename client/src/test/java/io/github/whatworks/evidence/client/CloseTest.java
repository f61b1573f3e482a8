// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RecordingRelay;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** After the end nothing of a client is left. */
class CloseTest {

    private static final Publication PUBLICATION = Publication.of(Samples.ALPHA);

    /**
     * The HTTP library keeps two kinds of threads for all clients of a process together. They are
     * daemons, hold nothing of a client that was closed, and end when they have been idle for a minute.
     */
    private static final Set<String> SHARED_BY_ALL_CLIENTS = Set.of("OkHttp TaskRunner", "Okio Watchdog");

    @TempDir
    Path folder;

    @Test
    @Timeout(30)
    void close_hangsUpAndLeavesNoThreadOfItsOwn() throws Exception {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION);
                RecordingRelay relay = RecordingRelay.to(centre.address())) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            EvidenceClient client = EvidenceClient.builder(relay.address())
                    .trust(PUBLICATION.key())
                    .build();
            assertThat(client.refresh(Catalogue.open(folder))).isInstanceOf(Refresh.Updated.class);

            client.close();

            relay.awaitHangUp();
            assertThat(startedSince(before)).allMatch(Thread::isDaemon);
            assertThat(startedSince(before).map(Thread::getName)).isSubsetOf(SHARED_BY_ALL_CLIENTS);
        }
    }

    @Test
    void close_twice_doesNothing() {
        EvidenceClient client =
                EvidenceClient.builder(URI.create("http://127.0.0.1")).build();

        client.close();
        client.close();
    }

    private static Stream<Thread> startedSince(Set<Thread> before) {
        Set<String> testkit = Set.of("fake-centre", "recording-relay");
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !testkit.contains(thread.getName()));
    }
}
