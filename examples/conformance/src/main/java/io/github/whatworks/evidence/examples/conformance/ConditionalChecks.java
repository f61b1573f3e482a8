// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** Reads of a record on conditions. */
final class ConditionalChecks {
    private ConditionalChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "records")
                .add(
                        "record.not-modified",
                        "a record is 304 for a client that has it",
                        Contract.answer(Sample.RECORD, 304),
                        ConditionalChecks::notModified)
                .add(
                        "record.if-none-match",
                        "If-None-Match takes a list, weak tags and *",
                        Contract.parameter("IfNoneMatch"),
                        ConditionalChecks::list)
                .add(
                        "record.modified",
                        "a record comes to a client that has another",
                        Contract.parameter("IfNoneMatch"),
                        ConditionalChecks::modified)
                .add(
                        "record.if-modified-since",
                        "If-Modified-Since counts only where there is no If-None-Match",
                        Contract.parameter("IfModifiedSince"),
                        ConditionalChecks::since)
                .checks();
    }

    private static String tag(Probe probe) throws FailedException, UntriedException {
        return probe.get(Sample.target(probe)).status(200).need("ETag");
    }

    private static void notModified(Probe probe) throws FailedException, UntriedException {
        String tag = tag(probe);
        ServedFileChecks.isNotModified(probe.get(Sample.target(probe), "If-None-Match", tag), tag);
    }

    private static void list(Probe probe) throws FailedException, UntriedException {
        String tag = tag(probe);
        for (String value : List.of("\"another\", " + tag, "W/" + tag, "*")) {
            probe.get(Sample.target(probe), "If-None-Match", value).status(304);
        }
    }

    private static void modified(Probe probe) throws FailedException, UntriedException {
        RecordChecks.isLine(probe.get(Sample.target(probe), "If-None-Match", "\"another\""), Sample.one(probe));
    }

    private static void since(Probe probe) throws FailedException, UntriedException {
        Answer whole = probe.get(Sample.target(probe)).status(200);
        String last = whole.header("Last-Modified")
                .orElseThrow(() -> UntriedException.nothing("the server gives no Last-Modified"));
        String target = Sample.target(probe);
        probe.get(target, "If-Modified-Since", last).status(304);
        probe.get(target, "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT").status(200);
        probe.get(target, "If-Modified-Since", last, "If-None-Match", "\"another\"")
                .status(200);
    }
}
