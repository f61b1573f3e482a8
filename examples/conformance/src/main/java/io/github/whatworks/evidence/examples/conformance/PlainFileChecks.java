// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Arrays;
import java.util.List;

/** How the four files are served, as far as any web server does. */
final class PlainFileChecks {
    private static final String BULK = "/v1/snapshots/{generation}.ndjson.gz";

    private PlainFileChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.STATIC, Check.ALWAYS)
                .add(
                        "files.media-type",
                        "the three JSON files come as application/json",
                        Contract.answer(Facts.CENTRE, 200) + "/content",
                        PlainFileChecks::mediaType)
                .add(
                        "bulk.no-encoding",
                        "the bulk file comes without Content-Encoding, also for a client that takes gzip",
                        Contract.get(BULK) + "/description",
                        PlainFileChecks::noEncoding)
                .add(
                        "bulk.head",
                        "HEAD on the bulk file has the headers of GET and no body",
                        Contract.get(BULK),
                        PlainFileChecks::head)
                .add(
                        "bulk.part",
                        "a part of the bulk file is that part, or the whole file comes",
                        Contract.parameter("Range"),
                        PlainFileChecks::part)
                .add(
                        "bulk.previous",
                        "the bulk file of the generation before is still there",
                        Contract.get(BULK) + "/description",
                        PlainFileChecks::previous)
                .checks();
    }

    private static void mediaType(Probe probe) throws FailedException, UntriedException {
        Facts facts = probe.facts();
        for (Answer answer : List.of(facts.centreAnswer(), facts.snapshotAnswer(), facts.changesAnswer())) {
            String found = answer.status(200).mediaType();
            answer.require(found.equals("application/json"), "application/json", Shown.value(found));
        }
    }

    private static void noEncoding(Probe probe) throws FailedException, UntriedException {
        Answer file = probe.facts().bulkAnswer().status(200);
        file.require(
                file.header("Content-Encoding").isEmpty(),
                "no Content-Encoding",
                Shown.value(file.header("Content-Encoding").orElse("")));
    }

    private static void head(Probe probe) throws FailedException, UntriedException {
        Answer whole = probe.facts().bulkAnswer().status(200);
        sameHeaders(whole, probe.send("HEAD", probe.facts().bulkTarget(), "Accept-Encoding", "gzip"));
    }

    /** HEAD is GET without its body. */
    static void sameHeaders(Answer whole, Answer head) throws FailedException {
        head.status(whole.status());
        head.require(head.body().length == 0, "no body", head.body().length + " bytes");
        String length = head.header("Content-Length").orElse(Integer.toString(whole.body().length));
        head.require(
                length.equals(Integer.toString(whole.body().length)), "Content-Length " + whole.body().length, length);
        for (String name : List.of("Content-Type", "ETag", "Last-Modified", "Content-Encoding", "Repr-Digest")) {
            String found = head.header(name).orElse("none");
            String expected = whole.header(name).orElse("none");
            head.require(found.equals(expected), name + " " + Shown.value(expected), Shown.value(found));
        }
    }

    private static void part(Probe probe) throws FailedException, UntriedException {
        byte[] whole = probe.facts().bulkAnswer().status(200).body();
        Answer part =
                probe.get(probe.facts().bulkTarget(), "Range", "bytes=2-9").status(200, 206);
        byte[] expected = part.status() == 200 ? whole : Arrays.copyOfRange(whole, 2, 10);
        part.require(Arrays.equals(part.body(), expected), expected.length + " bytes of the file", "others");
        if (part.status() == 206) {
            String range = "bytes 2-9/" + whole.length;
            part.require(part.need("Content-Range").equals(range), range, Shown.value(part.need("Content-Range")));
        }
    }

    private static void previous(Probe probe) throws FailedException, UntriedException {
        long previous = probe.facts()
                .manifest()
                .previous()
                .orElseThrow(() -> UntriedException.nothing("the manifest names no generation before it"));
        probe.send("HEAD", "/v1/snapshots/" + previous + ".ndjson.gz").status(200);
    }
}
