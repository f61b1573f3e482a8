// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A body that comes byte by byte is not waited for, however many bytes still come. */
class SlowBodyTest {

    @Test
    void bodyThatDribbles_isGivenUpOn() throws Exception {
        JsonBody bodies = new JsonBody(Duration.ofMillis(300));
        Route route = Route.post(
                "/slow", call -> bodies.with(call.request(), body -> PlainAnswer.json(new byte[] {'{', '}'})));
        try (WebServer server = WebServer.start(ServerSettings.embedded("127.0.0.1", 0), List.of(route));
                Socket socket =
                        new Socket(server.address().getHost(), server.address().getPort())) {
            Thread sender = new Thread(() -> dribble(socket));
            sender.start();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", "problem:timeout", "Connection: close");
            sender.interrupt();
            sender.join();
        }
    }

    private static void dribble(Socket socket) {
        try {
            OutputStream out = socket.getOutputStream();
            String head =
                    "POST /slow HTTP/1.1\r\nHost: c\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 200; i++) {
                out.write(' ');
                Thread.sleep(20);
            }
        } catch (IOException | InterruptedException over) {
            // The Centre has hung up, or has answered.
        }
    }
}
