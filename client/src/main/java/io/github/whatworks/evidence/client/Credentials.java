// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Time;
import java.net.URI;
import java.util.Objects;

/**
 * How a client says who asks, to a Centre that wants to know. Sent to the Centre's own host alone, and never written into a
 * message, a log or {@link Outgoing}. Immutable and safe to share between threads.
 */
public abstract sealed class Credentials permits ApiKey, ClientCredentials {

    Credentials() {
        // Made by the factories below.
    }

    /** A key that the Centre gave out, sent with every request in the header {@code X-Api-Key}. */
    public static Credentials apiKey(Secret key) {
        return new ApiKey(Objects.requireNonNull(key, "key"));
    }

    /**
     * OAuth 2 client credentials (RFC 6749, 4.4): a token is fetched by id and secret (HTTP Basic), and sent with every
     * request.
     *
     * <ul>
     *   <li>A token is used until shortly before it expires, by all threads; where several need a new one at the same
     *       moment, it is fetched once. A token whose life is not stated is used until the Centre refuses it.
     *   <li>After a 401 a new token is fetched and the call is made once more, once.
     *   <li>Fetching it goes by the same proxy, trust, attempts and deadline as the call that needs it. What the token
     *       server does wrong is {@code EV-1411}; a pin is for the Centre's host alone.
     * </ul>
     *
     * @param tokenAddress where tokens are had: https, or http on this machine itself; it may be another host than the
     *     Centre's
     * @param clientId who asks
     * @param clientSecret what only that client knows
     * @param scope what the token is for, in words that a blank separates; empty for whatever the server gives
     * @throws IllegalArgumentException if the address or the scope cannot be one
     */
    public static Credentials clientCredentials(URI tokenAddress, String clientId, Secret clientSecret, String scope) {
        return new ClientCredentials(
                WebAddress.of("a token address", tokenAddress),
                Objects.requireNonNull(clientId, "clientId"),
                Objects.requireNonNull(clientSecret, "clientSecret"),
                scope);
    }

    abstract Authorisation authorisation(Attempts attempts, String userAgent, Time time);

    /** What kind; nothing of what is secret. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "[not shown]";
    }
}
