// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One request out of bytes that were sent. Whatever is not exactly HTTP/1.1 with a body of stated length fails.
 *
 * @param headers as sent, one a line
 * @param parameters names and values, decoded
 */
record SentRequest(
        String method, String path, List<String> parameters, List<String> headers, String body, String head) {

    private static final String END = "\r\n\r\n";

    /** All of them: there is no byte between two requests, and none after the last. */
    static List<SentRequest> all(byte[] sent) {
        List<SentRequest> all = new ArrayList<>();
        byte[] rest = sent;
        while (rest.length > 0) {
            String text = new String(rest, StandardCharsets.ISO_8859_1);
            int end = text.indexOf(END);
            if (end < 0) {
                throw new AssertionError("no head of a request: " + text);
            }
            String head = text.substring(0, end + END.length());
            int length = length(head);
            if (rest.length < head.length() + length) {
                throw new AssertionError("a body that is shorter than stated: " + text);
            }
            byte[] body = Arrays.copyOfRange(rest, head.length(), head.length() + length);
            all.add(of(head, new String(body, StandardCharsets.UTF_8)));
            rest = Arrays.copyOfRange(rest, head.length() + length, rest.length);
        }
        return all;
    }

    /** The request to a proxy, whose target is a host. */
    static SentRequest connect(byte[] sent) {
        String head = new String(sent, StandardCharsets.ISO_8859_1);
        List<String> lines = List.of(head.split("\r\n", -1));
        String[] first = lines.get(0).split(" ", -1);
        if (first.length != 3 || !first[2].equals("HTTP/1.1") || !head.endsWith(END)) {
            throw new AssertionError("no request to a proxy: " + head);
        }
        return new SentRequest(first[0], first[1], List.of(), lines.subList(1, lines.size() - 2), "", head);
    }

    private static SentRequest of(String head, String body) {
        List<String> lines =
                List.of(head.substring(0, head.length() - END.length()).split("\r\n", -1));
        String[] first = lines.get(0).split(" ", -1);
        if (first.length != 3 || !first[2].equals("HTTP/1.1") || !first[1].startsWith("/")) {
            throw new AssertionError("no first line of a request: " + lines.get(0));
        }
        String[] target = first[1].split("\\?", 2);
        String path = Arrays.stream(target[0].substring(1).split("/", -1))
                .map(segment -> decode(segment.replace("+", "%2B")))
                .collect(Collectors.joining("/"));
        List<String> parameters = target.length < 2
                ? List.of()
                : Arrays.stream(target[1].split("&", -1))
                        .map(SentRequest::decode)
                        .toList();
        return new SentRequest(first[0], path, parameters, lines.subList(1, lines.size()), body, head);
    }

    private static int length(String head) {
        return Arrays.stream(head.split("\r\n"))
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                .findFirst()
                .orElse(0);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return head + body;
    }
}
