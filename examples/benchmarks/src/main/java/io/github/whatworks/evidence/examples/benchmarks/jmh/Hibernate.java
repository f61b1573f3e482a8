// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.jmh;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.examples.benchmarks.peers.Twins;
import jakarta.validation.Validator;
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

/** Hibernate Validator on the same records: the errors of the exchange profile. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class Hibernate {
    private final Validator validator = Twins.validator();

    /** Insists on the right verdicts. */
    @Setup
    public void expect(Texts texts, Records in) {
        texts.expect(
                "Hibernate Validator", i -> !validator.validate(in.records[i]).isEmpty());
    }

    /** The default group. */
    @Benchmark
    public void validate(Records in, Blackhole out) {
        for (EvidenceRecord record : in.records) {
            out.consume(validator.validate(record));
        }
    }
}
