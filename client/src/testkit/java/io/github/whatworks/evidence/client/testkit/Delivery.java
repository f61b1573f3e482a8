// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Gives documents whole, packed, in part, or not again, as HTTP has it. */
final class Delivery {

    private static final Pattern RANGE = Pattern.compile("bytes=\\s*([0-9]{0,18})-([0-9]{0,18})\\s*");
    private static final Pattern NO = Pattern.compile(";\\s*q=0(\\.0*)?\\s*$");
    /** As HTTP has it: the JDK's own form leaves out the zero of a day below ten. */
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Delivery() {}

    static String date(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** Whether the client takes JSON; of what it says, the most exact counts. */
    static boolean takesJson(Request request) {
        if (request.header("Accept").isEmpty()) {
            return true;
        }
        for (String range : new String[] {"application/json", "application/*", "*/*"}) {
            String[] said = entries(request, "Accept")
                    .filter(entry -> entry.split(";", 2)[0].strip().equalsIgnoreCase(range))
                    .toArray(String[]::new);
            if (said.length > 0) {
                return Stream.of(said).anyMatch(entry -> !NO.matcher(entry).find());
            }
        }
        return false;
    }

    static Answer give(Request request, Document document, Instant since) {
        boolean packed = !document.isFile() && takesGzip(request);
        byte[] body = packed ? gzip(document.bytes()) : document.bytes();
        Answer whole = Answer.of(200, document.mediaType(), body)
                .with("ETag", Document.tag(document.bytes(), packed ? "-gzip" : ""))
                .with("Repr-Digest", Document.digest(body))
                .with("Last-Modified", date(since))
                .with("Cache-Control", document.lasts() ? "public, max-age=31536000, immutable" : "no-cache");
        if (document.isFile()) {
            whole = whole.with("Accept-Ranges", "bytes");
        } else {
            whole = whole.with("Vary", "Accept-Encoding");
        }
        if (packed) {
            whole = whole.with("Content-Encoding", "gzip");
        }
        if (!document.link().isEmpty()) {
            whole = whole.with("Link", document.link());
        }
        if (isOfOthers(request, whole)) {
            return Problems.of(412, "precondition-failed", "A condition of the request does not hold.");
        }
        if (isHeld(request, whole)) {
            return whole.withStatus(304).without("Content-Type").withBody(new byte[0]);
        }
        return document.isFile() ? part(request, whole) : whole;
    }

    /** Whether it asks for bytes that are others by now. */
    private static boolean isOfOthers(Request request, Answer whole) {
        String tag = whole.header("ETag").orElseThrow();
        return request.header("If-Match").isPresent()
                && entries(request, "If-Match").noneMatch(wanted -> wanted.equals("*") || wanted.equals(tag));
    }

    private static boolean takesGzip(Request request) {
        return entries(request, "Accept-Encoding").anyMatch(entry -> {
            String coding = entry.split(";", 2)[0].strip();
            return (coding.equalsIgnoreCase("gzip") || coding.equals("*"))
                    && !NO.matcher(entry).find();
        });
    }

    private static boolean isHeld(Request request, Answer whole) {
        if (request.header("If-None-Match").isPresent()) {
            String tag = whole.header("ETag").orElseThrow();
            return entries(request, "If-None-Match")
                    .anyMatch(held -> held.equals("*") || held.equals(tag) || held.equals("W/" + tag));
        }
        // As most servers do it: the date that was given is known again.
        return request.header("If-Modified-Since").equals(whole.header("Last-Modified"));
    }

    private static Answer part(Request request, Answer whole) {
        Matcher range = RANGE.matcher(request.header("Range").orElse(""));
        boolean same = request.header("If-Range")
                .map(whole.header("ETag").orElseThrow()::equals)
                .orElse(true);
        String first = range.matches() ? range.group(1) : "";
        String last = range.matches() ? range.group(2) : "";
        if (!range.matches() || !same || (first.isEmpty() && last.isEmpty())) {
            return whole;
        }
        long size = whole.length();
        long from = first.isEmpty() ? Math.max(0, size - Long.parseLong(last)) : Long.parseLong(first);
        long to = first.isEmpty() || last.isEmpty() ? size - 1 : Math.min(size - 1, Long.parseLong(last));
        if (!last.isEmpty() && !first.isEmpty() && Long.parseLong(last) < from) {
            return whole;
        }
        if (from >= size) {
            return Problems.of(416, "range-not-satisfiable", "The file has no such bytes.")
                    .with("Content-Range", "bytes */" + size);
        }
        return whole.withStatus(206)
                .withBody(Arrays.copyOfRange(whole.body(), (int) from, (int) to + 1))
                .with("Content-Range", "bytes " + from + "-" + to + "/" + size);
    }

    private static Stream<String> entries(Request request, String name) {
        return request.headers(name).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip);
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
