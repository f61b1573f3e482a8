// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** After the end nothing is left running. */
class CloseTest {

    private static final long PATIENCE = Duration.ofSeconds(20).toMillis();

    @Test
    void close_leavesNoThreadAndNoDoor() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        ReferenceCentre centre = ReferenceCentre.start(Samples.ALL, CentreKeys.create());
        URI address = centre.address();
        try (Socket keptAlive = ask(address)) {
            Set<Thread> its = since(before);

            centre.close();

            assertThat(its).isNotEmpty();
            for (Thread thread : since(before)) {
                thread.join(PATIENCE);
            }
            assertThat(since(before)).isEmpty();
            assertThatThrownBy(() -> new Socket(address.getHost(), address.getPort()).close())
                    .isInstanceOf(ConnectException.class);
            assertThat(keptAlive.getInputStream().readAllBytes())
                    .asString(StandardCharsets.UTF_8)
                    .contains("contractVersion");
        }
    }

    @Test
    void close_twice_doesNothing() throws IOException {
        ReferenceCentre centre = ReferenceCentre.start(Samples.ALL, CentreKeys.create());

        centre.close();
        centre.close();
    }

    @Test
    void start_portTaken_leavesNoThread() throws Exception {
        try (ReferenceCentre centre = ReferenceCentre.start(Samples.ALL, CentreKeys.create())) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            CentreOptions sameDoor =
                    CentreOptions.of(Samples.ALL).withPort(centre.address().getPort());

            assertThatThrownBy(() -> ReferenceCentre.start(sameDoor)).isInstanceOf(IOException.class);

            assertThat(since(before)).noneMatch(thread -> thread.getName().startsWith("centre"));
        }
    }

    /** A connection with a request on it, left open. */
    private static Socket ask(URI centre) throws IOException {
        Socket socket = new Socket(centre.getHost(), centre.getPort());
        socket.getOutputStream()
                .write("GET /v1/centre.json HTTP/1.1\r\nHost: centre\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        socket.getInputStream().skipNBytes(1);
        return socket;
    }

    private static Set<Thread> since(Set<Thread> before) {
        Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
        now.removeAll(before);
        return now;
    }
}
