// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** A web server on this machine that takes anything for a request and sends anything as an answer. */
final class Door implements AutoCloseable {
    private final ServerSocket server;
    private final Function<Asked, Served> centre;
    private final List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private Door(ServerSocket server, Function<Asked, Served> centre) {
        this.server = server;
        this.centre = centre;
    }

    static Door open(Function<Asked, Served> centre) throws IOException {
        Door door = new Door(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), centre);
        door.thread(door::accept);
        return door;
    }

    /** What went wrong in the server itself, which no test means to happen. */
    List<Throwable> broken() {
        return List.copyOf(broken);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    private void thread(Runnable work) {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                thread(() -> serve(socket));
            }
        } catch (IOException closed) {
            // The end.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean more = true;
            while (more) {
                String line = line(in);
                if (line.isEmpty()) {
                    return;
                }
                Asked asked = asked(line, in);
                write(socket, asked, centre.apply(asked));
                more = asked.isHttp()
                        && asked.header("Connection")
                                .filter("close"::equalsIgnoreCase)
                                .isEmpty();
            }
        } catch (IOException gone) {
            // The client has what it wanted.
        } catch (RuntimeException failed) {
            broken.add(failed);
        } finally {
            open.remove(socket);
        }
    }

    private static Asked asked(String line, InputStream in) throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            String[] both = header.split(":", 2);
            headers.add(Map.entry(both[0], both.length == 2 ? both[1].strip() : ""));
        }
        Asked head = new Asked(line, headers, new byte[0]);
        int length =
                head.isHttp() ? Integer.parseInt(head.header("Content-Length").orElse("0")) : 0;
        return new Asked(line, headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceAll("\r$", "");
    }

    private static void write(Socket socket, Asked asked, Served served) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder("HTTP/1.1 " + served.status() + " Answer\r\n");
        served.headers().forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        boolean hasLength = served.status() != 304
                && served.status() != 204
                && served.header("Content-Length").isEmpty();
        head.append(hasLength ? "Content-Length: " + served.body().length + "\r\n\r\n" : "\r\n");
        all.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        if (hasLength && !asked.method().equals("HEAD")) {
            all.writeBytes(served.body());
        }
        socket.getOutputStream().write(all.toByteArray());
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
