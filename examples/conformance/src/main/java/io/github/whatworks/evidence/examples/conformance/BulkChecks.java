// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.Severity;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What is in the bulk file. */
final class BulkChecks {
    private static final String BULK = "/v1/snapshots/{generation}.ndjson.gz";
    private static final String MANIFEST = "Manifest";

    private BulkChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.STATIC, Check.ALWAYS)
                .add(
                        "bulk.found",
                        "the bulk file is where the manifest says",
                        Contract.answer(BULK, 200),
                        probe -> probe.facts().bulkAnswer().status(200))
                .add(
                        "bulk.size",
                        "it has the size that the manifest states",
                        Contract.member("SignedFile", "size"),
                        BulkChecks::size)
                .add(
                        "bulk.sha256",
                        "its bytes as served have the digest that the manifest states",
                        Contract.member("SignedFile", "sha256"),
                        BulkChecks::sha256)
                .add(
                        "bulk.gzip",
                        "it is gzip over whole lines",
                        Contract.schema("BulkFile"),
                        probe -> probe.facts().readBulk())
                .add(
                        "bulk.count",
                        "it has as many lines as the manifest states",
                        Contract.member(MANIFEST, "count"),
                        BulkChecks::count)
                .add(
                        "bulk.root",
                        "the root over its lines is that of the manifest",
                        Contract.member(MANIFEST, "root"),
                        BulkChecks::root)
                .add(
                        "bulk.sorted",
                        "its lines are sorted by the bytes of the ids, and no id comes twice",
                        Contract.get(BULK) + "/description",
                        BulkChecks::sorted)
                .add(
                        "bulk.canonical",
                        "each line is in canonical bytes (RFC 8785)",
                        Contract.get(BULK) + "/description",
                        BulkChecks::canonical)
                .add(
                        "bulk.valid",
                        "each line is a record that has no error under the exchange profile",
                        Contract.schema("EvidenceRecord"),
                        BulkChecks::valid)
                .add(
                        "bulk.not-withdrawn",
                        "it holds no withdrawn record",
                        Contract.get(BULK) + "/description",
                        BulkChecks::notWithdrawn)
                .checks();
    }

    private static Answer file(Probe probe) throws FailedException, UntriedException {
        return probe.facts().bulk().answer();
    }

    private static Answer served(Probe probe) throws UntriedException {
        try {
            return probe.facts().bulkAnswer().status(200);
        } catch (FailedException absent) {
            throw UntriedException.blocked("needs what failed in static.bulk.found");
        }
    }

    private static void size(Probe probe) throws FailedException, UntriedException {
        long stated = probe.facts().manifest().size();
        Answer file = served(probe);
        file.require(file.body().length == stated, stated + " bytes", Integer.toString(file.body().length));
    }

    private static void sha256(Probe probe) throws FailedException, UntriedException {
        Answer file = served(probe);
        String found = Signing.sha256(file.body());
        String stated = probe.facts().manifest().sha256();
        file.require(found.equals(stated), "the digest " + stated, found);
    }

    private static void count(Probe probe) throws FailedException, UntriedException {
        long stated = probe.facts().manifest().count();
        int found = probe.facts().bulk().lines().size();
        file(probe).require(found == stated, stated + " lines", Integer.toString(found));
    }

    private static void root(Probe probe) throws FailedException, UntriedException {
        Manifest manifest = probe.facts().manifest();
        String found = probe.facts().bulk().root();
        manifest.answer().require(found.equals(manifest.root()), "the root " + found, manifest.root());
    }

    private static void sorted(Probe probe) throws FailedException, UntriedException {
        String last = "";
        for (BulkLine line : probe.facts().bulk().lines()) {
            byte[] before = last.getBytes(StandardCharsets.UTF_8);
            byte[] now = line.id().getBytes(StandardCharsets.UTF_8);
            file(probe)
                    .require(
                            Arrays.compareUnsigned(before, now) < 0,
                            "an id behind " + Shown.value(last) + " in line " + line.number(),
                            Shown.value(line.id()));
            last = line.id();
        }
    }

    private static void canonical(Probe probe) throws FailedException, UntriedException {
        for (BulkLine line : probe.facts().bulk().lines()) {
            file(probe)
                    .require(line.isCanonical(), "canonical bytes in line " + line.number(), Shown.start(line.bytes()));
        }
    }

    private static void valid(Probe probe) throws FailedException, UntriedException {
        EvidenceValidator validator = EvidenceValidator.standard();
        for (BulkLine line : probe.facts().bulk().lines()) {
            Report report = validator.checkText(line.bytes()).report();
            for (Finding finding : report.findings()) {
                boolean sound = finding.severity() != Severity.ERROR;
                file(probe).require(sound, "no error in line " + line.number(), finding.toString());
            }
        }
    }

    private static void notWithdrawn(Probe probe) throws FailedException, UntriedException {
        for (BulkLine line : probe.facts().bulk().lines()) {
            boolean withdrawn = line.record()
                    .flatMap(EvidenceRecord::status)
                    .filter(RecordStatus.WITHDRAWN::equals)
                    .isPresent();
            file(probe).require(!withdrawn, "no withdrawn record", line.id() + " in line " + line.number());
        }
    }
}
