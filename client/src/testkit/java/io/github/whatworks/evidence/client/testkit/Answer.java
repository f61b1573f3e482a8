// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer of a server: status, headers, body. Immutable; header names count in whatever case.
 *
 * <p>When it is sent, {@code Content-Length} is added where it is due and not there. One that is there is sent as it is,
 * even if it lies, and then the connection ends.
 */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** One of this status, media type and body; no {@code Content-Type} where the media type is empty. */
    public static Answer of(int status, String mediaType, byte[] body) {
        Answer plain = new Answer(status, Map.of(), body.clone());
        return mediaType.isEmpty() ? plain : plain.with("Content-Type", mediaType);
    }

    /** One of this status, media type and text in UTF-8. */
    public static Answer of(int status, String mediaType, String body) {
        return of(status, mediaType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** One of this status and nothing else. */
    public static Answer of(int status) {
        return of(status, "", new byte[0]);
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** Every header that was set. */
    public Map<String, String> headers() {
        return Collections.unmodifiableMap(headers);
    }

    /** The header of that name, if it was set. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body; a copy. */
    public byte[] body() {
        return body.clone();
    }

    /** This answer with another status. */
    public Answer withStatus(int other) {
        return new Answer(other, headers, body);
    }

    /** This answer with this header, in place of one of that name. */
    public Answer with(String name, String value) {
        Map<String, String> all = copy();
        all.put(name, value);
        return new Answer(status, all, body);
    }

    /** This answer without the header of that name. */
    public Answer without(String name) {
        Map<String, String> fewer = copy();
        fewer.remove(name);
        return new Answer(status, fewer, body);
    }

    /** This answer with another body. Its other headers stay, so that a digest or a tag no longer fits it. */
    public Answer withBody(byte[] other) {
        return new Answer(status, headers, other.clone());
    }

    /** The status, and how long the body is. */
    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }

    int length() {
        return body.length;
    }

    /** Whether it ends where its head says that it does, so that another may follow on the same connection. */
    boolean isHonest() {
        return header("Content-Length")
                        .map(Integer.toString(body.length)::equals)
                        .orElse(true)
                && !header("Connection").map("close"::equalsIgnoreCase).orElse(false);
    }

    /** The status line and the headers, as they go over the wire. */
    byte[] head() {
        Map<String, String> all = copy();
        boolean hasBody = status >= 200 && status != 204 && status != 304;
        if (hasBody && !all.containsKey("Transfer-Encoding") && !all.containsKey("Content-Length")) {
            all.put("Content-Length", Integer.toString(body.length));
        }
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + Reasons.of(status) + "\r\n");
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private Map<String, String> copy() {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }
}
