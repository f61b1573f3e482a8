// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Something on a port that is no web server at all, or one that never comes to an end. Safe to share between threads. */
public final class RawServer implements AutoCloseable {

    private static final int PACE_MILLIS = 5;

    private final Door door;

    private RawServer(Door.Conversation conversation) {
        this.door = Door.open("raw-server", conversation);
    }

    /** Sends {@code bytes} to whoever connects, once they have said something, and hangs up. */
    public static RawServer saying(String bytes) {
        return new RawServer(client -> {
            listen(client);
            client.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    /** Sends {@code start} and then a byte now and again until the client hangs up. */
    public static RawServer trickling(String start) {
        return new RawServer(client -> {
            listen(client);
            client.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
            client.setSoTimeout(PACE_MILLIS);
            while (!hungUp(client)) {
                client.getOutputStream().write(' ');
            }
        });
    }

    /** Takes connections and whatever is sent, and never says a word. */
    public static RawServer silent() {
        return new RawServer(client -> {
            while (client.getInputStream().read(new byte[8192]) >= 0) {
                // It goes on listening.
            }
        });
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.port());
    }

    /** Listens no longer, and hangs up. */
    @Override
    public void close() {
        door.shut();
    }

    private static void listen(Socket client) throws IOException {
        client.getInputStream().read(new byte[8192]);
    }

    /** Waits for the pace of the trickle, and sees whether the client is still there. */
    private static boolean hungUp(Socket client) throws IOException {
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        }
    }
}
