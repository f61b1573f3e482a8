// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it came in, so that a test can say what its own code sent. Immutable.
 *
 * <p>{@code toString} is the first line without the version, such as {@code GET /v1/centre.json}: headers, which may hold
 * a secret, are only there when they are asked for.
 *
 * @param method in upper case, as sent
 * @param target path and query as sent; of a proxy, the whole address, or host and port of {@code CONNECT}
 * @param headers in their order, names as sent
 * @param body the bytes after the headers; empty if there were none. The array is the record's own
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares two requests by their bodies
public record Request(String method, String target, List<Map.Entry<String, String>> headers, byte[] body) {

    /** Copies the list. */
    public Request {
        headers = List.copyOf(headers);
    }

    /** The path, with what was percent-encoded decoded; never the query. */
    public String path() {
        return decode(target.split("\\?", 2)[0].replace("+", "%2B"));
    }

    /** The query as sent, without the question mark; empty if there is none. */
    public Optional<String> query() {
        int at = target.indexOf('?');
        return at < 0 ? Optional.empty() : Optional.of(target.substring(at + 1));
    }

    /** The first header of that name, in whatever case it was sent. */
    public Optional<String> header(String name) {
        return headers(name).stream().findFirst();
    }

    /** Every header of that name, in whatever case it was sent. */
    public List<String> headers(String name) {
        return headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Method and target. */
    @Override
    public String toString() {
        return method + " " + target;
    }

    /** What cannot be decoded is left as it is. */
    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException damaged) {
            return text;
        }
    }
}
