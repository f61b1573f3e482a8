// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can be wrong with single records and their versions. */
final class RecordFaults {
    private static final String ALPHA = "/v1/records/example:alpha";

    private RecordFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(files());
        all.addAll(records());
        all.addAll(methods());
        all.addAll(versions());
        return all;
    }

    private static Predicate<Asked> with(String header) {
        return asked -> asked.isHttp() && asked.header(header).isPresent();
    }

    private static List<Fault> files() {
        String bulk = "/v1/snapshots/";
        return List.of(
                Fault.wire(
                        "browse.files.etag",
                        asked -> asked.is(Facts.CHANGES),
                        served -> served.with("ETag", "W/" + served.header("ETag"))),
                Fault.answer("browse.files.not-modified", 304, Fault::found),
                Fault.wire(
                        "browse.changes.bad-after",
                        asked -> asked.parameter("after").filter("one"::equals).isPresent(),
                        Fault::found),
                Fault.wire(
                        "browse.bulk.range",
                        asked ->
                                asked.header("Range").filter("bytes=-3"::equals).isPresent(),
                        served -> served.with("Content-Range", "bytes 0-2/9")),
                Fault.wire("browse.bulk.if-range", with("If-Range"), served -> served.status(206)),
                Fault.answer("browse.bulk.unsatisfiable", 416, served -> served.without("Content-Range")),
                Fault.wire(
                        "browse.bulk.repr-digest",
                        asked -> asked.under(bulk),
                        served -> served.with("Repr-Digest", Signing.reprDigest(new byte[1]))),
                Fault.wire(
                        "browse.bulk.unknown-generation",
                        asked -> asked.is(bulk + "9007199254740991.ndjson.gz"),
                        Fault::found));
    }

    private static List<Fault> records() {
        return List.of(
                Fault.wire(
                        "browse.record.bytes", asked -> asked.is(ALPHA), served -> served.body(served.text() + "\n")),
                Fault.wire(
                        "browse.record.media-type",
                        asked -> asked.is(ALPHA),
                        served -> served.with("Content-Type", "text/json")),
                Fault.wire("browse.record.etag", asked -> asked.is(ALPHA), served -> served.with("ETag", "\"6d7f\"")),
                Fault.wire(
                        "browse.record.repr-digest", asked -> asked.is(ALPHA), served -> served.without("Repr-Digest")),
                Fault.wire(
                        "browse.record.gzip",
                        asked -> asked.under("/v1/records/"),
                        served -> served.with("ETag", served.header("ETag").replace("-gzip", ""))),
                Fault.wire(
                        "browse.record.percent-colon",
                        asked -> asked.path().contains("%3A"),
                        served -> served.status(404)),
                Fault.answer("browse.record.withdrawn", 410, served -> served.editing(it -> it.remove("withdrawal"))),
                Fault.wire(
                        "browse.record.not-modified",
                        asked -> asked.is(ALPHA) && with("If-None-Match").test(asked),
                        served -> served.without("ETag")),
                Fault.wire(
                        "browse.record.if-none-match",
                        asked -> asked.header("If-None-Match")
                                .filter(it -> it.startsWith("W/"))
                                .isPresent(),
                        Fault::found),
                Fault.wire("browse.record.modified", with("If-None-Match"), served -> served.status(304)),
                Fault.wire("browse.record.if-modified-since", with("If-Modified-Since"), served -> served.status(304)),
                Fault.wire("browse.record.unknown", asked -> asked.under(Sample.target(Sample.UNKNOWN)), Fault::found),
                Fault.wire("browse.record.impossible-id", asked -> asked.path().contains("%0A"), Fault::found),
                Fault.wire("browse.record.unknown-address", asked -> asked.is("/v1/centre.json/"), Fault::found));
    }

    private static List<Fault> methods() {
        return List.of(
                Fault.wire(
                        "browse.record.head",
                        asked -> asked.method().equals("HEAD") && isRecord(asked),
                        served -> served.with("Content-Length", "1")),
                Fault.wire(
                        "browse.record.options",
                        asked -> asked.method().equals("OPTIONS"),
                        served -> served.with("Allow", "GET")),
                Fault.answer("browse.record.method", 405, served -> served.without("Allow")),
                Fault.wire(
                        "browse.record.accept",
                        asked -> asked.header("Accept")
                                .filter("application/*"::equals)
                                .isPresent(),
                        served -> served.status(406)),
                Fault.answer("browse.record.not-acceptable", 406, Fault::found),
                Fault.wire(
                        "browse.record.cors",
                        RecordFaults::isRecord,
                        served -> served.without("Access-Control-Allow-Origin")),
                Fault.answer("browse.record.nosniff", 404, served -> served.without("X-Content-Type-Options")));
    }

    private static List<Fault> versions() {
        return List.of(
                Fault.wire(
                        "browse.versions.list",
                        RecordFaults::isVersions,
                        served -> served.replacing(
                                "\"versions\":[",
                                "\"versions\":[" + "{\"version\":1,\"digest\":\"" + "0".repeat(64) + "\"},")),
                Fault.wire(
                        "browse.versions.bytes",
                        asked -> asked.is(ALPHA + "/versions/1"),
                        served -> served.body(served.text() + " ")),
                Fault.wire("browse.versions.unknown", asked -> asked.path().endsWith("/versions/01"), Fault::found),
                Fault.wire(
                        "browse.versions.unknown-record",
                        asked -> asked.is(Sample.target(Sample.UNKNOWN) + "/versions"),
                        served -> Served.json(JsonValue.of(List.of()))),
                Fault.wire(
                        "browse.versions.withdrawn",
                        asked -> asked.under("/v1/records/example:zeta/versions"),
                        served -> served.status(410)),
                Fault.wire("browse.versions.not-modified", RecordFaults::isVersions, served -> served.without("ETag")));
    }

    private static boolean isVersions(Asked asked) {
        return isRecord(asked) && asked.path().endsWith("/versions");
    }

    private static boolean isRecord(Asked asked) {
        return asked.under("/v1/records/example:");
    }
}
