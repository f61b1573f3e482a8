// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What can be wrong with the four files. */
final class StaticFaults {
    private static final String BULK = "/v1/snapshots/7.ndjson.gz";

    private StaticFaults() {}

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(centre());
        all.addAll(manifest());
        all.addAll(bulk());
        all.addAll(data());
        all.addAll(changes());
        return all;
    }

    private static JsonValue text(String text) {
        return JsonValue.of(text);
    }

    private static Fault manifest(String check, String member, JsonValue value) {
        return Fault.data(check, model -> model.manifestEdit = members -> members.put(member, value));
    }

    private static List<Fault> centre() {
        return List.of(
                Fault.wire(
                        "static.centre.json",
                        asked -> asked.is(Facts.CENTRE),
                        served -> Served.of(200, "text/html", "<html>Welcome</html>".getBytes(StandardCharsets.UTF_8))),
                Fault.data("static.centre.members", model -> model.centre.remove("operator")),
                Fault.data("static.centre.standing", model -> model.centre.put("standing", text("official"))),
                Fault.data("static.centre.contract-version", model -> model.centre.put("contractVersion", text("2.0"))),
                Fault.data("static.centre.capabilities", model -> model.offer(model.offered(), List.of("browse"))),
                Fault.data(
                        "static.centre.keys", model -> model.centre.put("keys", Model.texts(List.of("ed25519:AAAA")))));
    }

    private static List<Fault> manifest() {
        return List.of(
                Fault.wire("static.manifest.json", asked -> asked.is(Facts.SNAPSHOT), served -> served.status(404)),
                Fault.data("static.manifest.members", model -> model.manifestEdit = members -> members.remove("count")),
                manifest("static.manifest.centre-id", "centreId", text("another")),
                manifest("static.manifest.signature", "signature", text("A".repeat(86) + "==")),
                Fault.data("static.manifest.pinned-key", model -> model.signer = Model.OTHER_PAIR),
                manifest(
                        "static.manifest.next-keys",
                        "keys",
                        Model.texts(List.of("ed25519:11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="))),
                manifest("static.manifest.expiry", "expiresAt", text("2026-11-29T10:59:59Z")),
                manifest("static.manifest.current", "expiresAt", text("2026-11-29T11:59:59Z")),
                manifest("static.manifest.generations", "previousGeneration", JsonValue.of(7)),
                Fault.data(
                        "static.manifest.path",
                        model -> model.manifestEdit = members -> members.put(
                                "snapshot",
                                JsonValue.of(Map.of(
                                        "path", text("../v1/snapshots/7.ndjson.gz"),
                                        "size", JsonValue.of(model.bulk().length),
                                        "sha256", text(Signing.sha256(model.bulk())))))));
    }

    private static List<Fault> bulk() {
        return List.of(
                Fault.wire("static.bulk.found", asked -> asked.is(BULK), served -> served.status(503)),
                Fault.wire(
                        "static.bulk.size",
                        asked -> asked.is(BULK),
                        served -> served.body(Arrays.copyOf(served.body(), served.body().length + 1))),
                Fault.wire("static.bulk.sha256", asked -> asked.is(BULK), StaticFaults::otherByte),
                Fault.data(
                        "static.bulk.gzip", model -> model.bulkEdit = bytes -> Arrays.copyOf(bytes, bytes.length - 9)),
                manifest("static.bulk.count", "count", JsonValue.of(5)),
                manifest("static.bulk.root", "root", text("0".repeat(64))),
                Fault.data("static.bulk.sorted", model -> Collections.swap(model.lines, 0, 1)),
                Fault.data("static.bulk.canonical", model -> model.editLine(1, line -> line.replaceFirst(":", ": "))),
                Fault.data(
                        "static.bulk.valid",
                        model -> model.editLine(1, line -> line.replace("\"version\":1", "\"version\":0"))),
                Fault.data(
                        "static.bulk.not-withdrawn",
                        model -> model.editLine(
                                1, line -> line.replace("\"status\":\"published\"", "\"status\":\"withdrawn\""))),
                Fault.wire(
                        "static.files.media-type",
                        asked -> asked.is(Facts.CHANGES),
                        served -> served.with("Content-Type", "text/plain")),
                Fault.wire(
                        "static.bulk.no-encoding",
                        asked -> asked.is(BULK),
                        served -> served.with("Content-Encoding", "gzip")),
                Fault.wire(
                        "static.bulk.head",
                        asked -> asked.is(BULK) && asked.method().equals("HEAD"),
                        served -> served.without("ETag")),
                Fault.wire("static.bulk.part", asked -> asked.header("Range").isPresent(), StaticFaults::otherByte),
                Fault.wire(
                        "static.bulk.previous",
                        asked -> asked.is("/v1/snapshots/6.ndjson.gz"),
                        served -> served.status(404)));
    }

    private static List<Fault> data() {
        return List.of(
                Fault.data(
                        "static.reference-data.path",
                        model -> model.manifestEdit = members -> members.put(
                                "referenceData",
                                JsonValue.of(Map.of(
                                        "path", text("data.ndjson.gz"),
                                        "size", JsonValue.of(model.data().length),
                                        "sha256", text(Signing.sha256(model.data())))))),
                Fault.wire("static.reference-data.found", StaticFaults::isData, served -> served.status(404)),
                Fault.wire(
                        "static.reference-data.size",
                        StaticFaults::isData,
                        served -> served.body(Arrays.copyOf(served.body(), served.body().length + 1))),
                Fault.wire("static.reference-data.sha256", StaticFaults::isData, StaticFaults::otherByte),
                Fault.data("static.reference-data.lines", model -> model.dataLines.set(1, "{\"scale\":[]}")));
    }

    private static boolean isData(Asked asked) {
        return asked.under("/v1/reference-data/");
    }

    private static Served otherByte(Served served) {
        byte[] other = served.body().clone();
        if (other.length == 0) {
            return served;
        }
        other[other.length - 1] ^= 1;
        return served.body(other);
    }

    private static List<Fault> changes() {
        String digest = "0".repeat(64);
        return List.of(
                Fault.wire("static.changes.json", asked -> asked.is(Facts.CHANGES), served -> served.body("[]")),
                Fault.data(
                        "static.changes.entries",
                        model -> model.editChange(0, members -> members.put("change", text("deletion")))),
                Fault.data("static.changes.generation", model -> model.changes.put("generation", JsonValue.of(8))),
                Fault.data(
                        "static.changes.order",
                        model -> model.editChange(0, members -> members.put("generation", JsonValue.of(7)))),
                Fault.data("static.changes.oldest", model -> model.changes.put("oldest", JsonValue.of(8))),
                Fault.data(
                        "static.changes.complete",
                        model -> model.editChange(2, members -> members.put("id", text("example:alpha")))),
                Fault.data(
                        "static.changes.tombstones",
                        model -> model.editChange(-1, members -> members.put("id", text("example:beta")))),
                Fault.data(
                        "static.changes.puts",
                        model -> model.editChange(2, members -> members.put("digest", text(digest)))),
                Fault.wire(
                        "static.changes.after",
                        asked -> asked.parameter("after").filter("6"::equals).isPresent(),
                        served -> served.editing(members -> members.put("changes", JsonValue.of(List.of())))));
    }
}
