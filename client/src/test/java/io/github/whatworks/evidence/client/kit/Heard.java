// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What came over a plain socket, byte by byte.
 *
 * @param end how the connection ended
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two
record Heard(byte[] bytes, End end) {

    enum End {
        CLOSED,
        RESET,
        STILL_OPEN
    }

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int QUIET_MILLIS = 250;

    /** What is said to a request, to the end of the connection. */
    static Heard get(URI server, String target, String... headers) throws IOException {
        return saying(server.getPort(), request(target, headers));
    }

    /** What is said to these bytes, to the end of the connection. */
    static Heard saying(int port, String bytes) throws IOException {
        try (Socket socket = call(port, bytes)) {
            return toTheEnd(socket, new ByteArrayOutputStream());
        }
    }

    /** A head and so many bytes of a body, and how it is after a while. */
    static Heard upTo(int port, String bytes, int body) throws IOException {
        try (Socket socket = call(port, bytes)) {
            ByteArrayOutputStream heard = new ByteArrayOutputStream();
            while (!heard.toString(StandardCharsets.ISO_8859_1).contains("\r\n\r\n")) {
                heard.writeBytes(socket.getInputStream().readNBytes(1));
            }
            heard.writeBytes(socket.getInputStream().readNBytes(body));
            socket.setSoTimeout(QUIET_MILLIS);
            return toTheEnd(socket, heard);
        }
    }

    /** What is said within a short while. */
    static Heard soon(int port, String bytes) throws IOException {
        try (Socket socket = call(port, bytes)) {
            socket.setSoTimeout(QUIET_MILLIS);
            return toTheEnd(socket, new ByteArrayOutputStream());
        }
    }

    static String request(String target, String... headers) {
        StringBuilder request = new StringBuilder("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request + "Connection: close\r\n\r\n";
    }

    private static Socket call(int port, String bytes) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return socket;
    }

    private static Heard toTheEnd(Socket socket, ByteArrayOutputStream heard) throws IOException {
        byte[] block = new byte[8192];
        try {
            for (int count = socket.getInputStream().read(block);
                    count >= 0;
                    count = socket.getInputStream().read(block)) {
                heard.write(block, 0, count);
            }
            return new Heard(heard.toByteArray(), End.CLOSED);
        } catch (SocketTimeoutException silence) {
            return new Heard(heard.toByteArray(), End.STILL_OPEN);
        } catch (SocketException reset) {
            return new Heard(heard.toByteArray(), End.RESET);
        }
    }

    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    String head() {
        return text().split("\r\n\r\n", 2)[0];
    }

    int status() {
        return Integer.parseInt(text().split(" ", 3)[1]);
    }

    byte[] body() {
        return Arrays.copyOfRange(bytes, Math.min(bytes.length, head().length() + 4), bytes.length);
    }

    String header(String name) {
        return head().lines()
                .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
