// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FullServer;
import io.github.whatworks.evidence.client.testkit.RawServer;
import io.github.whatworks.evidence.client.testkit.RecordingRelay;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What stands on a port and is no Centre. */
class OddServersTest {

    @Test
    void saying_saysThatAndHangsUp() throws Exception {
        try (RawServer server = RawServer.saying("220 smtp\r\n")) {
            Heard heard = Heard.get(server.address(), "/");
            assertThat(heard.text()).isEqualTo("220 smtp\r\n");
            assertThat(heard.end()).isEqualTo(Heard.End.CLOSED);
        }
    }

    @Test
    void trickling_goesOn() throws Exception {
        try (RawServer server = RawServer.trickling("{");
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write('x');
            assertThat(socket.getInputStream().readNBytes(20))
                    .asString(StandardCharsets.US_ASCII)
                    .isEqualTo("{" + " ".repeat(19));
        }
    }

    @Test
    void silent_takesTheCallAndSaysNothing() throws Exception {
        try (RawServer server = RawServer.silent()) {
            Heard heard = Heard.soon(server.address().getPort(), Heard.request("/"));
            assertThat(heard.bytes()).isEmpty();
            assertThat(heard.end()).isEqualTo(Heard.End.STILL_OPEN);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void full_leavesCallersWaiting() throws Exception {
        try (FullServer server = FullServer.start();
                Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(
                            new InetSocketAddress(
                                    InetAddress.getLoopbackAddress(),
                                    server.address().getPort()),
                            200))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    @Timeout(30)
    void relay_keepsEveryByteAndSeesTheHangUp() throws Exception {
        String request = "GET /v1/centre.json HTTP/1.1\r\nHost: h\r\nX-Odd:  two  blanks \r\nConnection: close\r\n\r\n";
        try (FakeCentre centre = FakeCentre.start(Made.HOME);
                RecordingRelay relay = RecordingRelay.to(centre.address())) {
            assertThat(Heard.saying(relay.address().getPort(), request).status())
                    .isEqualTo(200);

            relay.awaitHangUp();
            assertThat(relay.sent()).asString(StandardCharsets.ISO_8859_1).isEqualTo(request);
        }
    }
}
