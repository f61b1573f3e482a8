// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a {@link FakeCentre} answers at one address: rightly, or wrongly in a certain way. */
@FunctionalInterface
public interface Reply {

    /** Answers. An exception ends the connection. */
    void answer(HttpExchange exchange) throws IOException;

    /** A JSON document. */
    static Reply json(byte[] document) {
        return of(200, "application/json", document);
    }

    /** A JSON document. */
    static Reply json(String document) {
        return json(document.getBytes(StandardCharsets.UTF_8));
    }

    /** A bulk file. */
    static Reply gzip(byte[] file) {
        return of(200, "application/gzip", file);
    }

    /** A page as a proxy or a sign-in gives it. */
    static Reply page() {
        return of(200, "text/html", "<!doctype html><title>Sign in</title>".getBytes(StandardCharsets.UTF_8));
    }

    /** A problem document and its status. */
    static Reply problem(int status) {
        String document = "{\"status\":" + status + ",\"title\":\"A scripted problem\",\"type\":\"about:blank\"}";
        return of(status, "application/problem+json", document.getBytes(StandardCharsets.UTF_8));
    }

    /** Another place to go to. */
    static Reply redirect(URI to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to.toString());
            exchange.sendResponseHeaders(302, -1);
        };
    }

    /** The first half of a body and then the end of the connection. */
    static Reply cutOff(String mediaType, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("cut off, as scripted");
        };
    }

    /** So many bytes, of which none says when they end. */
    static Reply zeros(String mediaType, long count) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[64 * 1024];
            try (OutputStream out = exchange.getResponseBody()) {
                for (long sent = 0; sent < count; sent += block.length) {
                    out.write(block);
                }
            }
        };
    }

    /** {@code reply}, after a while. */
    static Reply late(Duration by, Reply reply) {
        return exchange -> {
            try {
                new CountDownLatch(1).await(by.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException closed) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("the Centre was closed");
            }
            reply.answer(exchange);
        };
    }

    /** A status, a media type and a body. */
    static Reply of(int status, String mediaType, byte[] body) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", mediaType);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }
}
