// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/**
 * Stands between a client and a server and keeps every byte that the client sent, knowing nothing of
 * what the bytes mean. Safe to share between threads.
 */
public final class RecordingRelay implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "recording-relay"));
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final Phaser clients = new Phaser(1);

    private RecordingRelay(ServerSocket door, URI server) {
        this.door = door;
        this.server = server;
    }

    /** A relay in front of {@code server}. */
    public static RecordingRelay to(URI server) {
        try {
            RecordingRelay relay = new RecordingRelay(new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), server);
            relay.threads.execute(relay::accept);
            return relay;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** What a client is given in the server's place. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Every byte that clients have sent so far. */
    public byte[] sent() {
        synchronized (sent) {
            return sent.toByteArray();
        }
    }

    /** Waits until no client holds a connection. */
    public void awaitHangUp() throws InterruptedException {
        clients.awaitAdvanceInterruptibly(clients.arrive());
    }

    /** Ends every connection. */
    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = door.accept();
                Socket upstream = new Socket(server.getHost(), server.getPort());
                open.addAll(List.of(client, upstream));
                clients.register();
                threads.execute(() -> {
                    pass(client, upstream, true);
                    clients.arriveAndDeregister();
                });
                threads.execute(() -> pass(upstream, client, false));
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }

    private void pass(Socket from, Socket to, boolean kept) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (kept) {
                    keep(buffer, n);
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException closed) {
            // Either side may hang up.
        }
    }

    private void keep(byte[] buffer, int length) {
        synchronized (sent) {
            sent.write(buffer, 0, length);
        }
    }
}
