// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Answers GET on loopback with what it was given for the target, on one thread a connection, which stays open. */
final class FixedCentre implements AutoCloseable {
    private static final FixedAnswer NOTHING = FixedAnswer.notFound();

    private final ServerSocket socket;
    private final Map<String, FixedAnswer> answers;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private FixedCentre(ServerSocket socket, Map<String, FixedAnswer> answers) {
        this.socket = socket;
        this.answers = answers;
    }

    /** Starts one that answers by target: the path and, where there is one, the query. */
    static FixedCentre start(Map<String, FixedAnswer> answers) throws IOException {
        ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        FixedCentre centre = new FixedCentre(socket, Map.copyOf(answers));
        centre.run("accept", centre::accept);
        return centre;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    private void accept() throws IOException {
        while (true) {
            Socket connection = socket.accept();
            connection.setTcpNoDelay(true);
            open.add(connection);
            run("answer", () -> serve(connection));
        }
    }

    private void serve(Socket connection) throws IOException {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = connection.getOutputStream();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String target = line.split(" ", -1)[1];
                while (!in.readLine().isEmpty()) {
                    // Headers change nothing here.
                }
                answers.getOrDefault(target, NOTHING).writeTo(out);
            }
        } finally {
            open.remove(connection);
        }
    }

    private void run(String name, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (SocketException ended) {
                        // The centre or the client has closed it.
                    } catch (IOException failed) {
                        throw new IllegalStateException(failed);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : open) {
            connection.close();
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
