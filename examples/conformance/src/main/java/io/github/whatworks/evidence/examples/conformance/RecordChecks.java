// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Single records. */
final class RecordChecks {
    private RecordChecks() {}

    static List<Check> checks() {
        return new CheckList(Level.BROWSE, "records")
                .add(
                        "record.bytes",
                        "a record comes in the canonical bytes of its line in the bulk file",
                        Contract.answer(Sample.RECORD, 200),
                        RecordChecks::bytes)
                .add(
                        "record.media-type",
                        "it comes as application/json",
                        Contract.response("Record") + "/content",
                        RecordChecks::mediaType)
                .add(
                        "record.etag",
                        "its entity tag is strong and holds its digest",
                        Contract.get(Sample.RECORD) + "/description",
                        RecordChecks::etag)
                .add(
                        "record.repr-digest",
                        "its Repr-Digest is its digest",
                        Contract.get(Sample.RECORD) + "/description",
                        probe -> ServedFileChecks.isDigested(read(probe)))
                .add(
                        "record.gzip",
                        "packed it is the same record, has an entity tag of its own, and says that it varies",
                        Contract.header("ETag"),
                        RecordChecks::gzip)
                .add(
                        "record.percent-colon",
                        "the colon of the id may come as %3A",
                        Contract.parameter("RecordId"),
                        RecordChecks::percentColon)
                .add(
                        "record.withdrawn",
                        "a withdrawn record is 410, and says why it was withdrawn",
                        Contract.response("Withdrawn"),
                        RecordChecks::withdrawn)
                .checks();
    }

    private static Answer read(Probe probe) throws FailedException, UntriedException {
        return probe.get(Sample.target(probe)).status(200);
    }

    private static void bytes(Probe probe) throws FailedException, UntriedException {
        for (BulkLine line : Sample.few(probe)) {
            isLine(probe.get(Sample.target(line.id())), line);
        }
    }

    static void isLine(Answer answer, BulkLine line) throws FailedException {
        answer.status(200)
                .require(
                        Arrays.equals(answer.body(), line.bytes()),
                        "the bytes of line " + line.number() + " of the bulk file",
                        "others");
    }

    private static void mediaType(Probe probe) throws FailedException, UntriedException {
        Answer answer = read(probe);
        String found = answer.mediaType();
        answer.require(found.equals("application/json"), "application/json", Shown.value(found));
    }

    private static void etag(Probe probe) throws FailedException, UntriedException {
        Answer answer = read(probe);
        String tag = ServedFileChecks.strongTag(answer);
        String digest = Signing.sha256(answer.body());
        answer.require(tag.contains(digest), "an entity tag with " + digest, Shown.value(tag));
    }

    private static void gzip(Probe probe) throws FailedException, UntriedException {
        for (BulkLine line : Sample.few(probe)) {
            Answer packed = probe.get(Sample.target(line.id()), "Accept-Encoding", "gzip")
                    .status(200);
            if (packed.header("Content-Encoding").isEmpty()) {
                continue;
            }
            packed.require(
                    Arrays.equals(unpacked(packed), line.bytes()), "the bytes of the record when unpacked", "others");
            String plain = ServedFileChecks.strongTag(probe.get(Sample.target(line.id())));
            String own = ServedFileChecks.strongTag(packed);
            packed.require(!own.equals(plain), "another ETag than " + plain, own);
            String vary = packed.need("Vary");
            packed.require(vary.toLowerCase(Locale.ROOT).contains("accept-encoding"), "Vary: Accept-Encoding", vary);
            return;
        }
        throw UntriedException.nothing("the server packed none of the records that were asked for");
    }

    private static byte[] unpacked(Answer packed) throws FailedException {
        String coding = packed.need("Content-Encoding");
        packed.require(coding.equals("gzip"), "the coding that was asked for, gzip", Shown.value(coding));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            return in.readNBytes(1 << 26);
        } catch (IOException damaged) {
            throw packed.wrong("gzip", "bytes that cannot be unpacked: " + damaged.getMessage());
        }
    }

    private static void percentColon(Probe probe) throws FailedException, UntriedException {
        BulkLine line = Sample.one(probe);
        isLine(probe.get(Sample.target(line.id().replace(":", "%3A"))), line);
        isLine(probe.get(Sample.target(line.id().replace(":", "%3a"))), line);
    }

    private static void withdrawn(Probe probe) throws FailedException, UntriedException {
        Answer answer = probe.get(Sample.target(probe.facts().withdrawn()));
        Shape problem = answer.problem(410, "withdrawn");
        Shape withdrawal = problem.object("withdrawal");
        withdrawal.optionalText("reason");
        withdrawal.optionalText("safety");
        if (withdrawal.has("successor")) {
            withdrawal.text("successor", Shape.RECORD_ID);
        }
    }
}
