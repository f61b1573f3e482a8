// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Time;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** An id and a secret for which a token is had. */
final class ClientCredentials extends Credentials {

    /** RFC 6749, 3.3. */
    private static final Pattern SCOPE =
            Pattern.compile("|[\\x21\\x23-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*");

    private final HttpUrl address;
    private final String clientId;
    private final Secret clientSecret;
    private final String scope;

    ClientCredentials(HttpUrl address, String clientId, Secret clientSecret, String scope) {
        if (!SCOPE.matcher(scope).matches()) {
            throw new IllegalArgumentException("a scope is words of visible ASCII, with a blank in between");
        }
        this.address = address;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.scope = scope;
    }

    @Override
    Authorisation authorisation(Attempts attempts, String userAgent, Time time) {
        TokenServer server = new TokenServer(address, clientId, clientSecret, scope, attempts, userAgent, time);
        return new SharedToken(server, time.nanos());
    }
}
