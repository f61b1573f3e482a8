// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.List;

/** The versions of records. */
final class VersionChecks {
    private static final String LIST = "/v1/records/{id}/versions";
    private static final String ONE = "/v1/records/{id}/versions/{version}";
    private static final int FEW = 3;

    private VersionChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "versions")
                .add(
                        "versions.list",
                        "the versions of a record are listed newest first, the current one with its digest",
                        Contract.get(LIST),
                        VersionChecks::list)
                .add(
                        "versions.bytes",
                        "each version comes in the bytes of its digest",
                        Contract.answer(ONE, 200),
                        VersionChecks::bytes)
                .add(
                        "versions.unknown",
                        "a version that there is not, or cannot be, is 404",
                        Contract.answer(ONE, 404),
                        VersionChecks::unknown)
                .add(
                        "versions.unknown-record",
                        "the versions of a record that there is not are 404",
                        Contract.answer(LIST, 404),
                        probe -> probe.get(target(Sample.UNKNOWN)).problem(404, "not-found"))
                .add(
                        "versions.withdrawn",
                        "the versions of a withdrawn record can still be read",
                        Contract.get(ONE) + "/description",
                        VersionChecks::withdrawn)
                .add(
                        "versions.not-modified",
                        "the list is 304 for a client that has it",
                        Contract.answer(LIST, 304),
                        VersionChecks::notModified)
                .checks();
    }

    private static String target(String id) {
        return Sample.target(id) + "/versions";
    }

    private static List<Shape> read(Probe probe, String id) throws FailedException, UntriedException {
        Shape list = probe.get(target(id)).status(200).object();
        if (!list.text("id").equals(id)) {
            throw list.wrong("id", id, Shown.value(list.text("id")));
        }
        List<Shape> versions = list.objects("versions");
        long last = Long.MAX_VALUE;
        for (Shape version : versions) {
            long number = version.whole("version", 1);
            version.text("digest", Shape.SHA256);
            if (number >= last) {
                throw version.wrong("version", "a number below " + last, Long.toString(number));
            }
            last = number;
        }
        return versions;
    }

    private static void list(Probe probe) throws FailedException, UntriedException {
        for (BulkLine line : Sample.few(probe)) {
            List<Shape> versions = read(probe, line.id());
            List<String> digests = new ArrayList<>();
            for (Shape version : versions) {
                if (Long.toString(version.whole("version", 1)).equals(line.version())) {
                    digests.add(version.text("digest"));
                }
            }
            if (!digests.equals(List.of(line.digest()))) {
                Answer answer = probe.get(target(line.id()));
                throw answer.wrong(
                        "version " + line.version() + " with the digest " + line.digest(), digests.toString());
            }
        }
    }

    private static void bytes(Probe probe) throws FailedException, UntriedException {
        String id = Sample.one(probe).id();
        areRead(probe, id, read(probe, id));
    }

    private static void areRead(Probe probe, String id, List<Shape> versions) throws FailedException, UntriedException {
        for (Shape version : versions.subList(0, Math.min(FEW, versions.size()))) {
            Answer answer =
                    probe.get(target(id) + "/" + version.whole("version", 1)).status(200);
            String digest = Signing.sha256(answer.body());
            answer.require(
                    digest.equals(version.text("digest")), "bytes of the digest " + version.text("digest"), digest);
        }
    }

    private static void unknown(Probe probe) throws FailedException, UntriedException {
        String target = target(Sample.one(probe).id());
        for (String version : List.of("2147483647", "0", "one", "01", "99999999999999999999")) {
            probe.get(target + "/" + version).problem(404, "not-found");
        }
    }

    private static void withdrawn(Probe probe) throws FailedException, UntriedException {
        String id = probe.facts().withdrawn();
        areRead(probe, id, read(probe, id));
    }

    private static void notModified(Probe probe) throws FailedException, UntriedException {
        String target = target(Sample.one(probe).id());
        String tag = ServedFileChecks.strongTag(probe.get(target).status(200));
        ServedFileChecks.isNotModified(probe.get(target, "If-None-Match", tag), tag);
    }
}
