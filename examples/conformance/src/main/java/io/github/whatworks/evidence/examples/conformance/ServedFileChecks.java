// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.Arrays;
import java.util.List;

/** How the four files are served by a server of its own. */
final class ServedFileChecks {
    private static final String BULK = "/v1/snapshots/{generation}.ndjson.gz";

    private ServedFileChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, Check.SERVICE)
                .add(
                        "files.etag",
                        "each of the four files has a strong entity tag",
                        Contract.header("ETag"),
                        ServedFileChecks::etag)
                .add(
                        "files.not-modified",
                        "each of them is 304 for a client that has it",
                        Contract.answer(Facts.SNAPSHOT, 304),
                        ServedFileChecks::notModified)
                .add(
                        "changes.bad-after",
                        "changes after what is no generation are 400",
                        Contract.answer(Facts.CHANGES, 400),
                        ServedFileChecks::badAfter)
                .add(
                        "bulk.range",
                        "ranges of the bulk file from the start, to the end and from the end come as 206 with the right bytes",
                        Contract.answer(BULK, 206),
                        ServedFileChecks::range)
                .add(
                        "bulk.if-range",
                        "a range comes to a client with this file, and the whole file to one with another",
                        Contract.parameter("IfRange"),
                        ServedFileChecks::ifRange)
                .add(
                        "bulk.unsatisfiable",
                        "a range that the file does not have is 416 with the size of the file",
                        Contract.answer(BULK, 416),
                        ServedFileChecks::unsatisfiable)
                .add(
                        "bulk.repr-digest",
                        "its Repr-Digest is the digest of its bytes",
                        Contract.header("Repr-Digest"),
                        ServedFileChecks::reprDigest)
                .add(
                        "bulk.unknown-generation",
                        "a bulk file that there is not is 404",
                        Contract.answer(BULK, 404),
                        probe -> probe.get("/v1/snapshots/9007199254740991.ndjson.gz")
                                .problem(404, "not-found"))
                .checks();
    }

    private static List<String> targets(Probe probe) throws UntriedException {
        return List.of(
                Facts.CENTRE, Facts.SNAPSHOT, Facts.CHANGES, probe.facts().bulkTarget());
    }

    private static void etag(Probe probe) throws FailedException, UntriedException {
        for (String target : targets(probe)) {
            strongTag(probe.send("HEAD", target).status(200));
        }
    }

    /** The entity tag, which has to be a strong one. */
    static String strongTag(Answer answer) throws FailedException {
        String tag = answer.need("ETag");
        answer.require(tag.matches("\"[\\x21\\x23-\\x7e]+\""), "a strong entity tag in quotes", Shown.value(tag));
        return tag;
    }

    private static void notModified(Probe probe) throws FailedException, UntriedException {
        for (String target : targets(probe)) {
            String tag = probe.send("HEAD", target).status(200).need("ETag");
            isNotModified(probe.get(target, "If-None-Match", tag), tag);
        }
    }

    /** 304, no body, the same tag. */
    static void isNotModified(Answer answer, String tag) throws FailedException {
        answer.status(304);
        answer.require(answer.body().length == 0, "no body", answer.body().length + " bytes");
        answer.require(answer.need("ETag").equals(tag), "the ETag " + tag, Shown.value(answer.need("ETag")));
    }

    private static void badAfter(Probe probe) throws FailedException, UntriedException {
        for (String after : List.of("-1", "one", "9007199254740993", "")) {
            probe.get(Facts.CHANGES + "?after=" + after).problem(400, "invalid-parameter");
        }
    }

    private static void range(Probe probe) throws FailedException, UntriedException {
        byte[] whole = probe.facts().bulk().answer().body();
        int size = whole.length;
        isPart(probe, "bytes=0-3", whole, 0, 3);
        isPart(probe, "bytes=" + (size - 4) + "-", whole, size - 4, size - 1);
        isPart(probe, "bytes=-3", whole, size - 3, size - 1);
    }

    private static void isPart(Probe probe, String range, byte[] whole, int from, int to)
            throws FailedException, UntriedException {
        Answer part = probe.get(probe.facts().bulkTarget(), "Range", range).status(206);
        String expected = "bytes " + from + "-" + to + "/" + whole.length;
        part.require(part.need("Content-Range").equals(expected), expected, Shown.value(part.need("Content-Range")));
        byte[] bytes = Arrays.copyOfRange(whole, from, to + 1);
        part.require(Arrays.equals(part.body(), bytes), bytes.length + " bytes of the file", "others");
    }

    private static void ifRange(Probe probe) throws FailedException, UntriedException {
        String target = probe.facts().bulkTarget();
        String tag = probe.send("HEAD", target).status(200).need("ETag");
        probe.get(target, "Range", "bytes=0-3", "If-Range", tag).status(206);
        Answer other = probe.get(target, "Range", "bytes=0-3", "If-Range", "\"another\"")
                .status(200);
        byte[] whole = probe.facts().bulk().answer().body();
        other.require(Arrays.equals(other.body(), whole), "the whole file", other.body().length + " bytes");
    }

    private static void unsatisfiable(Probe probe) throws FailedException, UntriedException {
        int size = probe.facts().bulk().answer().body().length;
        Answer answer = probe.get(probe.facts().bulkTarget(), "Range", "bytes=" + size + "-");
        answer.problem(416, "range-not-satisfiable");
        String expected = "bytes */" + size;
        answer.require(
                answer.need("Content-Range").equals(expected), expected, Shown.value(answer.need("Content-Range")));
    }

    private static void reprDigest(Probe probe) throws FailedException, UntriedException {
        isDigested(probe.facts().bulk().answer());
    }

    static void isDigested(Answer answer) throws FailedException {
        String expected = Signing.reprDigest(answer.body());
        String found = answer.need("Repr-Digest");
        answer.require(found.contains(expected), expected, Shown.value(found));
    }
}
