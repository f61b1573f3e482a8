// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.jmh;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The SDK's own checker. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class Checks {
    private final EvidenceValidator withScans = EvidenceValidator.standard();
    private final EvidenceValidator validator = withScans.withTextScans(false);

    /** Insists on the right verdicts. */
    @Setup
    public void expect(Texts texts, Records in) {
        texts.expect("check", i -> validator.check(in.records[i]).hasErrors());
        texts.expect("check with scans", i -> withScans.check(in.records[i]).hasErrors());
        texts.expect(
                "checkText", i -> validator.checkText(texts.texts[i]).report().hasErrors());
    }

    /** Structure and meaning of a bound record. */
    @Benchmark
    public void check(Records in, Blackhole out) {
        for (EvidenceRecord record : in.records) {
            out.consume(validator.check(record));
        }
    }

    /** The same and the text scans. */
    @Benchmark
    public void checkWithScans(Records in, Blackhole out) {
        for (EvidenceRecord record : in.records) {
            out.consume(withScans.check(record));
        }
    }

    /** From JSON text to a checked record. */
    @Benchmark
    public void checkText(Texts in, Blackhole out) {
        for (byte[] text : in.texts) {
            out.consume(validator.checkText(text));
        }
    }
}
