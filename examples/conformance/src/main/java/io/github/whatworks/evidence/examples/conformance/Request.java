// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is sent.
 *
 * @param method such as {@code GET}
 * @param target path and query, as on the wire
 * @param headers names and values in their order
 * @param body empty where there is none
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
record Request(String method, String target, List<Map.Entry<String, String>> headers, byte[] body) {
    Request {
        headers = List.copyOf(headers);
    }

    /** A request with headers given as names and values in turn. */
    static Request of(String method, String target, String... headers) {
        List<Map.Entry<String, String>> list = new ArrayList<>();
        for (int i = 0; i + 1 < headers.length; i += 2) {
            list.add(Map.entry(headers[i], headers[i + 1]));
        }
        return new Request(method, target, list, new byte[0]);
    }

    Request withBody(byte[] bytes) {
        return new Request(method, target, headers, bytes);
    }

    boolean has(String header) {
        return headers.stream().anyMatch(it -> it.getKey().equalsIgnoreCase(header));
    }

    /** As it is shown: the line, the headers and the start of the body. */
    String shown() {
        StringBuilder text = new StringBuilder(method + " " + target);
        headers.forEach(header -> text.append('\n').append(header.getKey() + ": " + header.getValue()));
        if (body.length > 0) {
            text.append("\n\n").append(Shown.start(body));
        }
        return text.toString();
    }

    /** The bytes of a request that the JDK's client would not send, for {@link RawWire}. */
    static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
