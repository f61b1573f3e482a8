// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A proxy as a council has it, for both forms: CONNECT, and requests with a whole address. Keeps what it was told. */
final class ScriptedProxy implements AutoCloseable {

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> new Thread(task, "proxy"));
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final UnaryOperator<String> script;

    /** By {@code script} the answer to a request's head; empty to let it through, {@code null} to hang up. */
    private ScriptedProxy(UnaryOperator<String> script) {
        this.script = script;
        try {
            this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        threads.execute(this::accept);
    }

    /** Lets everything through. */
    static ScriptedProxy open() {
        return new ScriptedProxy(head -> "");
    }

    /** Lets through whoever says {@code authorisation}; asks all others by these challenges. */
    static ScriptedProxy wanting(String authorisation, String... challenges) {
        StringBuilder asks = new StringBuilder("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n");
        for (String challenge : challenges) {
            asks.append("Proxy-Authenticate: ").append(challenge).append("\r\n");
        }
        String line = "\r\nProxy-Authorization: " + authorisation + "\r\n";
        return new ScriptedProxy(head -> head.contains(line) ? "" : asks + "\r\n");
    }

    /** Answers everything with a status and no more. */
    static ScriptedProxy answering(int status) {
        return new ScriptedProxy(head -> "HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");
    }

    /** Hangs up on whoever asks. */
    static ScriptedProxy cutting() {
        return new ScriptedProxy(head -> null);
    }

    ProxySelector selector() {
        return ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.getLocalPort()));
    }

    int port() {
        return door.getLocalPort();
    }

    /** The head of every request, as it came. */
    List<String> heads() {
        return heads;
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
                open.add(client);
                threads.execute(() -> hold(client));
            }
        } catch (IOException closed) {
            // That is how it ends.
        }
    }

    private void hold(Socket client) {
        try (client) {
            for (Optional<String> head = head(client); head.isPresent(); head = head(client)) {
                heads.add(head.get());
                String answer = script.apply(head.get());
                if (answer == null) {
                    return;
                }
                if (answer.isEmpty()) {
                    pass(client, head.get());
                    return;
                }
                write(client, answer);
            }
        } catch (IOException hungUp) {
            // As a client may.
        }
    }

    private void pass(Socket client, String head) throws IOException {
        String[] words = head.split(" ", 3);
        if (words[0].equals("CONNECT")) {
            URI to = URI.create("tcp://" + words[1]);
            Socket server = connect(to);
            write(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            both(client, server);
            return;
        }
        URI to = URI.create(words[1]);
        Socket server = connect(to);
        // One request a connection, so that the next one is seen too; what was said to the proxy is the proxy's.
        String rest = words[2].replace("Keep-Alive", "close").replaceAll("Proxy-[A-Za-z]+: [^\r]*\r\n", "");
        write(server, words[0] + " " + to.getRawPath() + " " + rest);
        both(client, server);
    }

    private void both(Socket one, Socket other) {
        threads.execute(() -> pipe(one, other));
        pipe(other, one);
    }

    private static void pipe(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException hungUp) {
            // Either side may.
        }
    }

    private Socket connect(URI to) throws IOException {
        Socket server = new Socket(to.getHost(), to.getPort());
        open.add(server);
        return server;
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> head(Socket client) throws IOException {
        InputStream in = client.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
                return Optional.of(head.toString(StandardCharsets.ISO_8859_1));
            }
        }
        return Optional.empty();
    }
}
