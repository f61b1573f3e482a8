// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLSocket;

/**
 * The way from a client through a proxy to the server behind it.
 *
 * @param inspector who issues what is shown where TLS is opened; empty where it is passed on closed
 * @param inspected keeps what was sent inside it
 * @param most how many bytes of what comes back are passed on
 */
record ProxyRoute(URI server, Optional<TestAuthority> inspector, Recording inspected, long most) {

    /** For this hop alone, or written anew. */
    private static final Set<String> OF_THE_HOP = Set.of(
            "connection",
            "proxy-connection",
            "proxy-authorization",
            "keep-alive",
            "content-length",
            "transfer-encoding",
            "te",
            "expect");

    void pass(Request request, Socket client, InputStream fromClient, OutputStream out) throws IOException {
        if (!request.method().equals("CONNECT")) {
            forward(request, out);
            return;
        }
        out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        if (inspector.isEmpty()) {
            try (Socket upstream = Door.call(server)) {
                Pump.between(client, fromClient, upstream, most);
            }
            return;
        }
        String host = request.target().replaceAll(":[0-9]+$", "");
        try (SSLSocket opened = inspector.get().identityFor(host).accept(client);
                Socket upstream = upstream()) {
            Pump.between(opened, inspected.of(opened.getInputStream()), upstream, most);
        }
    }

    /** One request and its answer, and then the connection ends. */
    private void forward(Request request, OutputStream out) throws IOException {
        URI asked = URI.create(request.target());
        String target = asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
        StringBuilder head = new StringBuilder(request.method() + " " + target + " HTTP/1.1\r\n");
        for (Map.Entry<String, String> header : request.headers()) {
            if (!OF_THE_HOP.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                head.append(header.getKey())
                        .append(": ")
                        .append(header.getValue())
                        .append("\r\n");
            }
        }
        head.append("Content-Length: ").append(request.body().length).append("\r\n");
        head.append("Connection: close\r\n\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(request.body());
        try (Socket upstream = upstream()) {
            upstream.getOutputStream().write(whole.toByteArray());
            upstream.getOutputStream().flush();
            Pump.pass(upstream.getInputStream(), out, most);
        }
    }

    /** As TLS inspection does it, whatever the server shows is taken: it is on this machine. */
    private Socket upstream() throws IOException {
        return "https".equals(server.getScheme())
                ? TlsIdentity.context(null, new TrustsAnybody())
                        .getSocketFactory()
                        .createSocket(InetAddress.getLoopbackAddress(), server.getPort())
                : Door.call(server);
    }
}
