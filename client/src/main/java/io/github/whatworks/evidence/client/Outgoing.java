// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Ask;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a call would send. HTTP adds {@code Host} and {@code Connection}, and {@code Content-Type} and {@code Content-Length}
 * to a body. Immutable.
 *
 * @param method the HTTP method
 * @param address the whole address, with its parameters: they are what somebody looked for, so it belongs in no log
 * @param headers the headers by name, in the order in which they are sent, without credentials
 * @param bodyBytes how many bytes of content, 0 if none
 */
public record Outgoing(String method, URI address, Map<String, String> headers, int bodyBytes) {

    /** Copies the headers. */
    public Outgoing {
        headers = Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    }

    static Outgoing of(Ask ask) {
        return new Outgoing(
                ask.method(),
                ask.url().uri(),
                ask.headers(),
                ask.body().map(body -> body.bytes().length).orElse(0));
    }

    /** The method and the path; parameters are what somebody looked for. */
    @Override
    public String toString() {
        return method + " " + address.getPath();
    }
}
