// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.net.URI;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Which addresses anything is sent to: https, or http on this machine itself. */
final class WebAddress {

    private WebAddress() {}

    /**
     * The address, if it is one.
     *
     * @param what it is, for a message
     * @throws IllegalArgumentException if it is not; the message repeats nothing of it
     */
    static HttpUrl of(String what, URI address) {
        HttpUrl parsed =
                HttpUrl.parse(Objects.requireNonNull(address, "address").toString());
        if (parsed == null) {
            throw new IllegalArgumentException(what + " is an http or https address with a host");
        }
        if (parsed.fragment() != null
                || !parsed.username().isEmpty()
                || !parsed.password().isEmpty()) {
            throw new IllegalArgumentException(what + " has no user or fragment");
        }
        if (!parsed.isHttps() && !isLoopback(parsed.host())) {
            throw new IllegalArgumentException(what + " is https, but on this machine itself");
        }
        return parsed;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
