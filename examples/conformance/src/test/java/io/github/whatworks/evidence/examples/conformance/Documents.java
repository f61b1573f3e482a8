// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Gives documents whole, packed, in part, or not again, as HTTP has it. */
final class Documents {
    static final String PROBLEM = "urn:whatworks-evidence:problem:";
    private static final String MODIFIED = "Sun, 29 Nov 2026 08:00:00 GMT";
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d*)-(\\d*)");

    private Documents() {}

    static Served problem(int status, String type) {
        String body = "{\"type\":\"" + PROBLEM + type + "\",\"title\":\"Refused\",\"status\":" + status + "}";
        return Served.of(status, "application/problem+json", body.getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-store");
    }

    static Served wrong(String parameter) {
        return problem(400, "invalid-parameter")
                .editing(members -> members.put(
                        "parameters",
                        JsonValue.of(List.of(JsonValue.of(Map.of(
                                "name", JsonValue.of(parameter),
                                "reason", JsonValue.of("not as it should be")))))));
    }

    /** A document that may be packed on the way. */
    static Served give(Asked asked, Served whole) {
        if (whole.status() != 200) {
            return whole;
        }
        String accept = asked.header("Accept").orElse("*/*");
        String type = whole.header("Content-Type");
        if (!accept.contains("*/*") && !accept.contains("application/*") && !accept.contains(type)) {
            return problem(406, "not-acceptable");
        }
        boolean pack = asked.header("Accept-Encoding").orElse("").contains("gzip") && whole.body().length > 200;
        byte[] body = pack ? gzip(whole.body()) : whole.body();
        Served tagged =
                whole.body(body).with("ETag", "\"" + Signing.sha256(whole.body()) + (pack ? "-gzip" : "") + "\"");
        Served given = pack ? tagged.with("Content-Encoding", "gzip") : tagged;
        return conditional(asked, given.with("Vary", "Accept-Encoding").with("Repr-Digest", Signing.reprDigest(body)));
    }

    private static Served conditional(Asked asked, Served plain) {
        Served given = plain.with("Last-Modified", MODIFIED).with("Cache-Control", "no-cache");
        String none = asked.header("If-None-Match").orElse("");
        boolean known = none.equals("*") || none.contains(given.header("ETag"));
        boolean since = none.isEmpty()
                && asked.header("If-Modified-Since").filter(MODIFIED::equals).isPresent();
        return known || since ? given.status(304).body(new byte[0]) : given;
    }

    /** The bulk file: never packed again, and in parts where that is asked for. */
    static Served file(Asked asked, byte[] bytes) {
        Served whole = Served.of(200, "application/gzip", bytes)
                .with("ETag", "\"" + Signing.sha256(bytes) + "\"")
                .with("Accept-Ranges", "bytes")
                .with("Repr-Digest", Signing.reprDigest(bytes));
        Served given = conditional(asked, whole);
        Matcher range = RANGE.matcher(asked.header("Range").orElse(""));
        boolean same = asked.header("If-Range").orElse(whole.header("ETag")).equals(whole.header("ETag"));
        if (given.status() == 304 || !range.matches() || !same) {
            return given;
        }
        int size = bytes.length;
        int from =
                range.group(1).isEmpty() ? size - Integer.parseInt(range.group(2)) : Integer.parseInt(range.group(1));
        int to = range.group(1).isEmpty() || range.group(2).isEmpty() ? size - 1 : Integer.parseInt(range.group(2));
        if (from >= size) {
            return problem(416, "range-not-satisfiable").with("Content-Range", "bytes */" + size);
        }
        return given.status(206)
                .body(Arrays.copyOfRange(bytes, from, to + 1))
                .with("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
