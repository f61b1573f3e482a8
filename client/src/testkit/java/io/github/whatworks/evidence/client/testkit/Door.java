// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A port of the loopback address: each connection is held on a daemon thread of its own, until the door is shut. */
final class Door {

    private static final int WAITING = 100;

    private final String name;
    private final Conversation conversation;
    private final Map<Socket, Thread> open = new ConcurrentHashMap<>();
    private final int port;
    private ServerSocket listening;
    private Thread accepting;

    /** What is said on one connection. When it ends, whatever the reason, the connection does. */
    interface Conversation {
        void hold(Socket client) throws IOException;
    }

    private Door(String name, ServerSocket listening, Conversation conversation) {
        this.name = name;
        this.listening = listening;
        this.port = listening.getLocalPort();
        this.conversation = conversation;
        this.accepting = begin(listening);
    }

    /** Opens any free port. */
    static Door open(String name, Conversation conversation) {
        return new Door(name, listen(0), conversation);
    }

    int port() {
        return port;
    }

    /** Calls a server of this machine; no other is ever called. */
    static Socket call(URI server) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.getPort());
    }

    /** Hangs up on everybody and listens no longer: who calls now is refused. */
    synchronized void shut() {
        try {
            listening.close();
            // Until that thread has seen it, the operating system may still take a connection.
            accepting.join();
            for (Map.Entry<Socket, Thread> held : open.entrySet()) {
                held.getKey().close();
                // One that is in the middle of a pause would outlive its server.
                held.getValue().interrupt();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    /** Listens again, on the same port. */
    synchronized void reopen() {
        if (listening.isClosed()) {
            listening = listen(port);
            accepting = begin(listening);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING);
            return socket;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    private Thread begin(ServerSocket here) {
        Thread thread = thread(() -> accept(here));
        thread.start();
        return thread;
    }

    private void accept(ServerSocket here) {
        try {
            while (true) {
                Socket client = here.accept();
                if (here.isClosed()) {
                    client.close();
                    return;
                }
                Thread holding = thread(() -> hold(client));
                open.put(client, holding);
                holding.start();
            }
        } catch (IOException shut) {
            // That is how it ends.
        }
    }

    private void hold(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            conversation.hold(client);
        } catch (IOException hungUp) {
            // The client has had enough, as it may, or the door was shut.
        } finally {
            open.remove(client);
        }
    }

    private Thread thread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
