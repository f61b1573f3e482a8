// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import io.github.whatworks.evidence.client.testkit.Answer;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Answers of a server, or of what stands in its place, that may repeat what they were asked. */
final class WrongAnswers {

    private static final String SAID = Planted.ANSWER.word();
    private static final String PUBLISHED = Planted.PUBLISHED.word() + " in words";
    private static final Pattern VALUE = Pattern.compile(":\\s*(\"[^\"]*\"|[0-9]+|true|false)");

    /** What is waited for until the time is over. */
    static final Set<String> SLOW = Set.of("silence", "too much");

    private WrongAnswers() {}

    static Map<String, Reply> all() {
        Map<String, Reply> all = new LinkedHashMap<>();
        for (int status : new int[] {400, 401, 403, 404, 407, 409, 410, 422, 429, 500, 503}) {
            all.put("problem " + status, Reply.of(problem(status)));
        }
        all.put("page", Reply.of(200, "text/html", bytes("<p>" + SAID)));
        all.put("page 403", Reply.of(403, "text/html", bytes("<p>" + SAID)));
        all.put("text 500", Reply.of(500, "text/plain", bytes(SAID)));
        all.put("text in place of JSON", Reply.json(SAID));
        all.put("text behind JSON", Reply.json("{} " + SAID));
        all.put("half a text", Reply.json("{\"title\":\"" + SAID));
        all.put("no number", Reply.json("{\"version\": 1" + SAID + "}"));
        all.put("sign in a text", Reply.json("{\"title\":\"" + SAID + "\u0001\"}"));
        all.put("name twice", Reply.json("{\"title\":\"" + SAID + "\",\"title\":\"" + SAID + "\"}"));
        all.put("half a pair", Reply.json("{\"title\":\"" + SAID + "\\ud800\"}"));
        all.put("later format", Reply.json("{\"format\":\"9." + SAID + "\",\"id\":\"test:alpha\"}"));
        all.put("redirect elsewhere", Reply.redirect(URI.create("http://127.0.0.2:1/" + SAID + "?q=" + SAID)));
        all.put("redirect for ever", Reply.redirect(URI.create("?q=" + SAID)));
        all.put("redirect to nothing", Reply.of(Answer.of(302).with("Location", "::" + SAID)));
        all.put("no HTTP", Faults.garbage(SAID + "\r\n\r\n"));
        all.put("no status", Faults.garbage("HTTP/1.1 " + SAID + "\r\n\r\n"));
        all.put("no header", Faults.garbage("HTTP/1.1 200 OK\r\n" + SAID + "\r\n\r\n"));
        all.put("header without a name", Faults.garbage("HTTP/1.1 200 OK\r\n: " + SAID + "\r\n\r\n"));
        all.put("no length", Faults.garbage("HTTP/1.1 200 OK\r\nContent-Length: " + SAID + "\r\n\r\n"));
        all.put(
                "no chunk",
                Faults.garbage("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + SAID + "\r\n"));
        all.put(
                "chunk without an end",
                Faults.garbage(
                        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1"));
        all.put("status line without an end", Faults.garbage("HTTP/1.1 200 " + SAID));
        all.put("odd words of a status", Faults.garbage("HTTP/1.1 200 " + SAID + "\r\nContent-Length: 0\r\n\r\n"));
        all.put("odd encoding", Faults.header("Content-Encoding", SAID));
        all.put("not packed", Reply.of(Answer.of(200, "application/json", SAID).with("Content-Encoding", "gzip")));
        all.put("odd waiting", Faults.retryLater(503, SAID));
        all.put("cut", Faults.cutAfter(10));
        all.put("cut in the head", Faults.cutInHead(20));
        all.put("reset", Faults.resetAfter(5));
        all.put("hang up", Faults.hangUp());
        all.put("silence", Faults.silence());
        all.put("too much", Faults.lengthOf(Long.MAX_VALUE));
        return all;
    }

    /** The right answer with planted words in the place of its nth value; without it, where it has fewer. */
    static Reply instead(int nth) {
        return Faults.altered(right -> {
            String text = unpacked(right);
            Matcher values = VALUE.matcher(text);
            for (int i = 0; i <= nth; i++) {
                if (!values.find()) {
                    return right;
                }
            }
            String planted = "\"" + (right.status() == 200 && !text.contains("findings") ? PUBLISHED : SAID) + "\"";
            String other = nth % 2 == 0 ? planted : "{\"is\":" + planted + "}";
            return right.without("Content-Encoding")
                    .withBody(bytes(text.substring(0, values.start(1)) + other + text.substring(values.end(1))));
        });
    }

    private static String unpacked(Answer answer) {
        if (answer.header("Content-Encoding").isEmpty()) {
            return new String(answer.body(), StandardCharsets.UTF_8);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private static Answer problem(int status) {
        String document =
                "{\"type\":\"https://example.org/" + SAID + "\",\"title\":\"" + SAID + "\",\"status\":" + status
                        + ",\"detail\":\"" + SAID + "\",\"instance\":\"/" + SAID
                        + "\",\"parameters\":[{\"name\":\"text\",\"reason\":\""
                        + SAID
                        + "\"}],\"findings\":[{\"rule\":\"a.b\",\"severity\":\"error\",\"pointer\":\"/title\",\"expected\":\""
                        + SAID + "\",\"found\":\"" + SAID + "\",\"help\":\"" + SAID
                        + "\"}],\"withdrawal\":{\"reason\":\"" + SAID
                        + "\",\"safety\":\"urgent\"}}";
        return Answer.of(status, "application/problem+json", document)
                .with("WWW-Authenticate", "Bearer realm=\"" + SAID + "\"")
                .with("Proxy-Authenticate", "Basic realm=\"" + SAID + "\"")
                .with("Set-Cookie", SAID + "=1")
                .with("Retry-After", Long.toString(Duration.ofDays(1).toSeconds()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
