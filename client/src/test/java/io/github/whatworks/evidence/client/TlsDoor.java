// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Puts TLS before a server that has none. */
final class TlsDoor implements AutoCloseable {

    private final ServerSocket door;
    private final URI server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "tls-door"));
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** Before {@code server}, with the certificate of {@code identity}. */
    TlsDoor(URI server, TestIdentity identity) throws IOException {
        this.server = server;
        this.door = identity.server()
                .serverContext()
                .getServerSocketFactory()
                .createServerSocket(0, 0, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** Its address, by name. */
    URI address() {
        return URI.create("https://localhost:" + door.getLocalPort());
    }

    /** Its address, by number. */
    URI byNumber() {
        return URI.create("https://127.0.0.1:" + door.getLocalPort());
    }

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
                Socket plain = new Socket(server.getHost(), server.getPort());
                open.addAll(List.of(client, plain));
                threads.execute(() -> Piping.both(client, plain, threads));
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }
}
