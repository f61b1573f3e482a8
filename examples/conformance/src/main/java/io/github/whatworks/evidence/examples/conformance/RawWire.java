// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Sends bytes as they are, for what the JDK's client refuses to send, on a connection that is closed afterwards. */
final class RawWire {
    private static final int MOST = 1 << 16;

    /** A server that waits for more of what is no request answers soon or not at all. */
    private static final int MOST_PATIENCE = 5_000;

    private final URI base;
    private final Budget budget;

    RawWire(URI base, Budget budget) {
        this.base = base;
        this.budget = budget;
    }

    /** The answer; one with the status 0 where the server just closed the connection. */
    Answer send(String text) throws FailedException, UntriedException {
        budget.next();
        Request request = new Request(Shown.printable(text.strip()), "", List.of(), new byte[0]);
        try (Socket socket = connect(request)) {
            socket.getOutputStream().write(Request.raw(text));
            socket.getOutputStream().flush();
            byte[] bytes = read(socket.getInputStream());
            budget.took(bytes.length);
            return parse(request, bytes);
        } catch (SocketTimeoutException late) {
            throw new UnansweredException(request, "no answer in time");
        } catch (IOException closed) {
            // To close the connection in the face of what is not HTTP is an answer.
            return new Answer(request, 0, Map.of(), new byte[0]);
        }
    }

    /** What a Host header has to name. */
    String host() {
        return base.getPort() < 0 ? base.getHost() : base.getHost() + ":" + base.getPort();
    }

    private Socket connect(Request request) throws FailedException, UntriedException {
        boolean secure = base.getScheme().equalsIgnoreCase("https");
        int port = base.getPort() >= 0 ? base.getPort() : secure ? 443 : 80;
        String host = base.getHost().replaceAll("[\\[\\]]", "");
        int patience = (int) Math.min(budget.patience().toMillis(), MOST_PATIENCE);
        Socket plain = new Socket();
        try {
            plain.connect(new InetSocketAddress(host, port), patience);
            plain.setSoTimeout(patience);
            return secure ? secured(plain, host, port) : plain;
        } catch (IOException refused) {
            close(plain);
            throw new UnansweredException(request, "no connection: " + refused.getMessage());
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // There is nothing left to close.
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Up to the end of the connection or of the first answer. */
    private byte[] read(InputStream in) throws IOException, UntriedException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[4096];
        while (all.size() < MOST && !isWhole(all.toByteArray())) {
            budget.left();
            int count = in.read(buffer);
            if (count < 0) {
                break;
            }
            all.write(buffer, 0, count);
        }
        return all.toByteArray();
    }

    private static boolean isWhole(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? "" : text.substring(0, end).toLowerCase(Locale.ROOT);
        int length = head.indexOf("\r\ncontent-length:");
        if (length < 0) {
            return false;
        }
        String digits =
                head.substring(length + 17).lines().findFirst().orElse("").strip();
        return digits.matches("[0-9]{1,9}") && bytes.length >= end + 4 + Integer.parseInt(digits);
    }

    private static Answer parse(Request request, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        byte[] body = (end < 0 ? "" : text.substring(end + 4)).getBytes(StandardCharsets.ISO_8859_1);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        head.lines().skip(1).filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), none -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        });
        String[] words = head.lines().findFirst().orElse("").split(" ", 3);
        boolean http = words.length > 1 && words[0].startsWith("HTTP/") && words[1].matches("[1-5][0-9][0-9]");
        return new Answer(request, http ? Integer.parseInt(words[1]) : 0, headers, http ? body : bytes);
    }
}
