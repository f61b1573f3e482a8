// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a client sent. */
@SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
record Asked(String line, List<Map.Entry<String, String>> headers, byte[] body) {

    String method() {
        return line.split(" ", 2)[0];
    }

    boolean isHttp() {
        return line.matches("[A-Z]+ /\\S* HTTP/1\\.1") && has("Host", 1) && lengths() <= 1;
    }

    private boolean has(String name, int count) {
        return headers.stream().filter(it -> it.getKey().equalsIgnoreCase(name)).count() == count;
    }

    private long lengths() {
        return headers.stream()
                .filter(it -> it.getKey().equalsIgnoreCase("Content-Length")
                        || it.getKey().equalsIgnoreCase("Transfer-Encoding"))
                .count();
    }

    String target() {
        String[] words = line.split(" ", 3);
        return words.length > 1 ? words[1] : "";
    }

    String path() {
        return target().split("\\?", 2)[0];
    }

    boolean is(String path) {
        return isHttp() && path().equals(path);
    }

    boolean under(String path) {
        return isHttp() && path().startsWith(path);
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(it -> it.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The parameters in their order, decoded. */
    List<Map.Entry<String, String>> query() {
        List<Map.Entry<String, String>> query = new ArrayList<>();
        String[] parts = target().split("\\?", 2);
        if (parts.length == 2) {
            for (String pair : parts[1].split("&", -1)) {
                String[] both = pair.split("=", 2);
                query.add(Map.entry(decode(both[0]), both.length == 2 ? decode(both[1]) : ""));
            }
        }
        return query;
    }

    Optional<String> parameter(String name) {
        return query().stream()
                .filter(it -> it.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    List<String> parameters(String name) {
        return query().stream()
                .filter(it -> it.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "\u0000";
        }
    }
}
