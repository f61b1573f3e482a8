// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.jmh;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The same records, read. */
@State(Scope.Benchmark)
public class Records {
    EvidenceRecord[] records = {};

    /** Reads them. */
    @Setup
    public void read(Texts texts) {
        EvidenceJson json = EvidenceJson.standard();
        records = Stream.of(texts.texts).map(json::read).toArray(EvidenceRecord[]::new);
    }
}
