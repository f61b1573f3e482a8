// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a {@link FakeCentre} answers at one address: rightly, or in a way that was made up. {@link Faults} has the wrong
 * ones by name.
 *
 * <p>One reply may be used for many requests, at the same time too, so one of your own keeps no state. A sequence is a
 * {@link Script}: {@code Faults.unavailable(Duration.ofSeconds(1)).times(2).then(Reply.right())}.
 */
@FunctionalInterface
public interface Reply {

    /** Answers. An exception ends the connection where it is. */
    void answer(Exchange exchange) throws IOException;

    /** What a Centre that keeps the contract answers. */
    static Reply right() {
        return exchange -> exchange.send(exchange.right());
    }

    /** This answer, whatever was asked. */
    static Reply of(Answer answer) {
        return exchange -> exchange.send(answer);
    }

    /** A status, a media type and a body, whatever was asked. */
    static Reply of(int status, String mediaType, byte[] body) {
        return of(Answer.of(status, mediaType, body));
    }

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

    /** A page as a proxy or a sign-in gives it: status 200, and HTML. */
    static Reply page() {
        return of(Answer.of(200, "text/html", "<!doctype html><title>Sign in</title>"));
    }

    /** A problem document and its status, of a type that no contract names. */
    static Reply problem(int status) {
        String document = "{\"status\":" + status + ",\"title\":\"A scripted problem\",\"type\":\"about:blank\"}";
        return of(Answer.of(status, "application/problem+json", document));
    }

    /** Another place to go to, by status 302. */
    static Reply redirect(URI to) {
        return of(Answer.of(302).with("Location", to.toString()));
    }

    /** {@code reply}, after a while, or not at all if the Centre is stopped before. */
    static Reply late(Duration by, Reply reply) {
        return exchange -> {
            Pause.of(by);
            reply.answer(exchange);
        };
    }

    /** This reply so many times, and for ever if nothing is to follow. */
    default Script times(int count) {
        return Script.of(this).times(count);
    }

    /** This reply once, and then {@code next}. */
    default Script then(Reply next) {
        return Script.of(this).then(next);
    }
}
