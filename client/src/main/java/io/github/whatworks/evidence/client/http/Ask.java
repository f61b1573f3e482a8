// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * One request: everything of it that leaves, but for what HTTP itself adds ({@code Host}, {@code Connection} and, with a
 * body, its length).
 *
 * @param method such as GET
 * @param url where to
 * @param headers by name, in the order in which they are sent
 * @param body what is sent, if anything
 * @param limit how many bytes of an answer are taken at most, unpacked
 * @param idempotent whether sending it twice does no more than sending it once
 * @param streamed whether the answer may take longer than one attempt, as long as it keeps coming
 */
public record Ask(
        String method,
        HttpUrl url,
        Map<String, String> headers,
        Optional<Body> body,
        long limit,
        boolean idempotent,
        boolean streamed) {

    /** Copies the headers. */
    public Ask {
        headers = new LinkedHashMap<>(headers);
    }

    /** A GET whose answer is held in memory. */
    public static Ask get(HttpUrl url, Map<String, String> headers, long limit) {
        return new Ask("GET", url, headers, Optional.empty(), limit, true, false);
    }

    /** The same, from elsewhere on the same host. */
    Ask at(HttpUrl other) {
        return new Ask(method, other, headers, body, limit, idempotent, streamed);
    }

    /** With more headers. */
    public Ask with(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Ask(method, url, more, body, limit, idempotent, streamed);
    }

    /** The host and the path, for a message. */
    public String place() {
        return place(url);
    }

    static String place(HttpUrl url) {
        return url.host() + url.encodedPath();
    }

    /** The method and the path; a query and headers may hold anything. */
    @Override
    public String toString() {
        return method + " " + url.encodedPath();
    }
}
