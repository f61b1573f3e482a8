// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads HTTP/1.1 requests off one connection, as strictly as a server should: what can be read in two ways is refused. */
final class RequestReader {

    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int LARGEST_BODY = 4 << 20;
    private static final Pattern FIRST_LINE = Pattern.compile("[A-Za-z]{1,20} \\S+ HTTP/1\\.1");
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,9}");

    private final InputStream in;
    private boolean atEnd;

    RequestReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The next request; empty where the client hung up instead.
     *
     * @param out where a client that waits for leave to send its body is given it
     * @throws Refusal if it is not HTTP as a server reads it
     */
    Optional<Request> next(OutputStream out) throws IOException {
        String first = line();
        while (first.isEmpty() && !atEnd) {
            first = line();
        }
        if (atEnd) {
            return Optional.empty();
        }
        String[] words = first.split(" ", -1);
        List<Map.Entry<String, String>> headers = headers();
        Request head = new Request(words[0], words.length > 1 ? words[1] : "", headers, new byte[0]);
        boolean known =
                FIRST_LINE.matcher(first).matches() && head.headers("Host").size() == 1;
        boolean one = head.headers("Content-Length").size()
                        + head.headers("Transfer-Encoding").size()
                <= 1;
        if (!known || !one) {
            throw Problems.refuse(400, "bad-request", "The request is not HTTP as this Centre reads it.");
        }
        if (head.header("Expect").filter("100-continue"::equalsIgnoreCase).isPresent()) {
            out.write("HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
        return Optional.of(new Request(head.method(), head.target(), headers, body(head)));
    }

    /** Waits until the client hangs up, whatever it says meanwhile. */
    void awaitHangUp() throws IOException {
        byte[] passedOver = new byte[1024];
        while (in.read(passedOver) >= 0) {
            // It is still there.
        }
    }

    private List<Map.Entry<String, String>> headers() throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1 || !NAME.matcher(line.substring(0, colon)).matches()) {
                throw Problems.refuse(400, "bad-request", "A header is not one.");
            }
            if (headers.size() == MOST_HEADERS) {
                throw Problems.refuse(431, "bad-request", "More headers than this Centre reads.");
            }
            headers.add(Map.entry(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private byte[] body(Request head) throws IOException {
        if (head.header("Transfer-Encoding").isPresent()) {
            return chunks();
        }
        String length = head.header("Content-Length").orElse("0");
        if (!LENGTH.matcher(length).matches()) {
            throw Problems.refuse(400, "bad-request", "The length of the body is not a number.");
        }
        return exactly(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            String size = line().split(";", 2)[0].strip();
            if (!size.matches("[0-9A-Fa-f]{1,7}")) {
                throw Problems.refuse(400, "bad-request", "A part of the body has no size.");
            }
            int count = Integer.parseInt(size, 16);
            body.writeBytes(exactly(count));
            line();
            if (count == 0) {
                return body.toByteArray();
            }
        }
    }

    private byte[] exactly(int count) throws IOException {
        if (count > LARGEST_BODY) {
            throw Problems.refuse(413, "too-large", "The body is larger than the limit of " + LARGEST_BODY + " bytes.");
        }
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the client hung up in the middle of its body");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                atEnd = true;
                return "";
            }
            if (line.size() == LONGEST_LINE) {
                throw Problems.refuse(431, "bad-request", "A line is longer than this Centre reads.");
            }
            line.write(sign);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
