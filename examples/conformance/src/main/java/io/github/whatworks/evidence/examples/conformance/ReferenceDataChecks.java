// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.List;

/** The file of scales, code lists and mappings, where the manifest names one. */
final class ReferenceDataChecks {
    private static final String FILE = "/v1/reference-data/{digest}.ndjson.gz";
    private static final String SIGNED = "SignedFile";
    private static final int SIGNS_OF_DIGEST = 16;
    private static final int MOST = 1 << 23;

    private ReferenceDataChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.STATIC, Check.ALWAYS)
                .add(
                        "reference-data.path",
                        "the manifest names it beside itself, by the start of its digest",
                        Contract.get(FILE),
                        ReferenceDataChecks::path)
                .add(
                        "reference-data.found",
                        "it is where the manifest says",
                        Contract.answer(FILE, 200),
                        probe -> probe.facts().referenceAnswer().status(200))
                .add(
                        "reference-data.size",
                        "it has the size that the manifest states, of 8 MiB at most",
                        Contract.member(SIGNED, "size"),
                        ReferenceDataChecks::size)
                .add(
                        "reference-data.sha256",
                        "its bytes as served have the digest that the manifest states, and no Content-Encoding",
                        Contract.member(SIGNED, "sha256"),
                        ReferenceDataChecks::sha256)
                .add(
                        "reference-data.lines",
                        "it is gzip over lines in order, each a scale, code list or mapping with an id",
                        Contract.get(FILE) + "/description",
                        probe -> probe.facts().readReference())
                .checks();
    }

    private static void path(Probe probe) throws FailedException, UntriedException {
        Manifest.File named = probe.facts().referenceNamed();
        String path = "reference-data/" + named.sha256().substring(0, SIGNS_OF_DIGEST) + ".ndjson.gz";
        probe.facts().manifest().answer().require(named.path().equals(path), path, Shown.value(named.path()));
    }

    private static Answer served(Probe probe) throws UntriedException {
        try {
            return probe.facts().referenceAnswer().status(200);
        } catch (FailedException absent) {
            throw UntriedException.blocked("needs what failed in static.reference-data.found");
        }
    }

    private static void size(Probe probe) throws FailedException, UntriedException {
        long stated = probe.facts().referenceNamed().size();
        Answer file = served(probe);
        file.require(stated <= MOST, "at most " + MOST + " bytes", Long.toString(stated));
        file.require(file.body().length == stated, stated + " bytes", Integer.toString(file.body().length));
    }

    private static void sha256(Probe probe) throws FailedException, UntriedException {
        Answer file = served(probe);
        String stated = probe.facts().referenceNamed().sha256();
        String found = Signing.sha256(file.body());
        file.require(found.equals(stated), "the digest " + stated, found);
        String encoding = file.header("Content-Encoding").orElse("");
        file.require(encoding.isEmpty(), "no Content-Encoding", Shown.value(encoding));
    }
}
