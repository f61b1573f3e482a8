// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A port that never accepts: whoever connects waits, as behind a firewall that drops what is sent. It fills the queue of
 * the operating system for that, so it works where a full queue makes callers wait: on Linux; elsewhere they may be
 * refused.
 */
public final class FullServer implements AutoCloseable {

    private static final int MOST_CALLERS = 64;
    private static final int PATIENCE_MILLIS = 250;

    private final ServerSocket listening;
    private final List<Socket> queue = new ArrayList<>();

    private FullServer(ServerSocket listening) {
        this.listening = listening;
    }

    /** One whose queue is full. */
    public static FullServer start() {
        try {
            FullServer server = new FullServer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            server.fill();
            return server;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    /** Where it does not listen. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    /** Lets go of the port. */
    @Override
    public void close() {
        try {
            for (Socket waiting : queue) {
                waiting.close();
            }
            listening.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    private void fill() throws IOException {
        boolean full = false;
        while (!full && queue.size() < MOST_CALLERS) {
            Socket caller = new Socket();
            queue.add(caller);
            try {
                caller.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), listening.getLocalPort()),
                        PATIENCE_MILLIS);
            } catch (SocketTimeoutException leftWaiting) {
                full = true;
            }
        }
    }
}
