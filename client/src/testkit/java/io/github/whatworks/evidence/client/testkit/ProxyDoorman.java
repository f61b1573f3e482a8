// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Whom a proxy lets through. */
interface ProxyDoorman {

    ProxyDoorman OPEN = request -> Optional.empty();

    /** What is answered to who is not let through. */
    Optional<Answer> refusal(Request request);

    static ProxyDoorman basic(String user, String password) {
        String right =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return request -> request.headers("Proxy-Authorization").contains(right)
                ? Optional.empty()
                : Optional.of(page(407).with("Proxy-Authenticate", "Basic realm=\"proxy\""));
    }

    static ProxyDoorman only(String... schemes) {
        return request -> Optional.of(page(407).with("Proxy-Authenticate", String.join(", ", schemes)));
    }

    static ProxyDoorman refusingConnect(int status) {
        return request -> request.method().equals("CONNECT") ? Optional.of(page(status)) : Optional.empty();
    }

    /** As proxies do, for the people who sit before a browser. */
    private static Answer page(int status) {
        return Answer.of(status, "text/html", "<!doctype html><title>Access denied</title>");
    }
}
