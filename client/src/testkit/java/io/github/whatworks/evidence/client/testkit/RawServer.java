// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Something on a port that is no web server at all, or one that never comes to an end. */
public final class RawServer implements AutoCloseable {

    private static final int PACE_MILLIS = 5;

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "raw-server"));

    private RawServer(ServerSocket door) {
        this.door = door;
    }

    /** Sends {@code bytes} to whoever connects, once they have said something, and hangs up. */
    public static RawServer saying(String bytes) {
        return start(client -> {
            client.getInputStream().read(new byte[8192]);
            client.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    /** Sends {@code start} and then a byte now and again until the client hangs up. */
    public static RawServer trickling(String start) {
        return start(client -> {
            client.getInputStream().read(new byte[8192]);
            client.getOutputStream().write(start.getBytes(StandardCharsets.ISO_8859_1));
            client.setSoTimeout(PACE_MILLIS);
            while (!hungUp(client)) {
                client.getOutputStream().write(' ');
            }
        });
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Listens no longer. */
    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }

    private static RawServer start(Conversation conversation) {
        try {
            RawServer server = new RawServer(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()));
            server.threads.execute(() -> server.accept(conversation));
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private void accept(Conversation conversation) {
        try {
            while (true) {
                Socket client = door.accept();
                threads.execute(() -> hold(conversation, client));
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }

    private static void hold(Conversation conversation, Socket client) {
        try (client) {
            conversation.hold(client);
        } catch (IOException hungUp) {
            // The client has had enough, as it may.
        }
    }

    /** Waits for the pace of the trickle, and sees whether the client is still there. */
    private static boolean hungUp(Socket client) throws IOException {
        try {
            return client.getInputStream().read() < 0;
        } catch (SocketTimeoutException stillThere) {
            return false;
        }
    }

    /** What is said on one connection. */
    private interface Conversation {
        void hold(Socket client) throws IOException;
    }
}
