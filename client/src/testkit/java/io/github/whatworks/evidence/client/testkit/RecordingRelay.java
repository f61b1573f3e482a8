// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.Phaser;

/**
 * Stands between a client and a server and keeps every byte that the client sent, knowing nothing of what the bytes mean:
 * for a test that shows what leaves a machine. Safe to share between threads.
 */
public final class RecordingRelay implements AutoCloseable {

    private final URI server;
    private final Recording sent = new Recording();
    private final Phaser clients = new Phaser(1);
    private final Door door;

    private RecordingRelay(URI server) {
        this.server = server;
        this.door = Door.open("recording-relay", this::pass);
    }

    /** A relay in front of {@code server}, which is on this machine. */
    public static RecordingRelay to(URI server) {
        return new RecordingRelay(server);
    }

    /** What a client is given in the server's place. */
    public URI address() {
        return URI.create(server.getScheme() + "://127.0.0.1:" + door.port());
    }

    /** Every byte that clients have sent so far. */
    public byte[] sent() {
        return sent.bytes();
    }

    /** Waits until no client holds a connection. */
    public void awaitHangUp() throws InterruptedException {
        clients.awaitAdvanceInterruptibly(clients.arrive());
    }

    /** Ends every connection. */
    @Override
    public void close() {
        door.shut();
    }

    private void pass(Socket client) throws IOException {
        clients.register();
        try (Socket upstream = Door.call(server)) {
            Pump.between(client, sent.of(client.getInputStream()), upstream, Long.MAX_VALUE);
        } finally {
            clients.arriveAndDeregister();
        }
    }
}
