// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLine;
import java.io.InputStream;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads records one a line, each with its digest; what no copy can be made of is refused in the words of whoever reads. */
final class RecordLines {

    private final EvidenceJson json = EvidenceJson.standard();
    private final Function<String, RefusedException> refusal;

    RecordLines(Function<String, RefusedException> refusal) {
        this.refusal = refusal;
    }

    /** Takes one record after the other. */
    @FunctionalInterface
    interface Taker {
        void take(EvidenceRecord record, String digest) throws RefusedException;
    }

    /**
     * Reads to the end, and closes {@code in}.
     *
     * @throws java.io.UncheckedIOException if {@code in} cannot be read
     */
    void read(InputStream in, Taker taker) throws RefusedException {
        try (Stream<JsonLine> lines = json.lines(in)) {
            for (JsonLine line : (Iterable<JsonLine>) lines::iterator) {
                EvidenceRecord record = record(line);
                if (record.version().isEmpty()) {
                    throw refusal.apply("has a record without a version");
                }
                taker.take(
                        record, json.digest(record).orElseThrow(() -> refusal.apply("has a record without a digest")));
            }
        }
    }

    private EvidenceRecord record(JsonLine line) throws RefusedException {
        return line.record()
                .orElseThrow(() -> refusal.apply("has a line that cannot be read: "
                        + line.fault().map(InvalidJsonException::getMessage).orElse("no reason given")));
    }
}
