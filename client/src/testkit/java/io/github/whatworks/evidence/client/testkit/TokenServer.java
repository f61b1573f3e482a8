// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A {@link TokenIssuer} on a port of its own, as where a Centre leaves signing in to somebody else. */
public final class TokenServer implements AutoCloseable {

    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Door door;

    private TokenServer(TokenIssuer issuer) {
        door = Door.open(
                "token-server",
                client -> new Conversation(
                                client,
                                request -> request.path().equals(TokenIssuer.PATH)
                                        ? issuer.answer(request)
                                        : Answer.of(404),
                                request -> Reply.right(),
                                requests::add)
                        .hold());
    }

    /** Serves {@code issuer} until it is closed. */
    public static TokenServer start(TokenIssuer issuer) {
        return new TokenServer(issuer);
    }

    /** Where tokens are asked for. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + door.port() + TokenIssuer.PATH);
    }

    /** Every request so far, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** Ends every connection. */
    @Override
    public void close() {
        door.shut();
    }
}
