// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.jmh;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.whatworks.evidence.examples.benchmarks.peers.Twins;
import io.github.whatworks.evidence.examples.benchmarks.twin.EvidenceRecord;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What the SDK is measured against: Jackson, bare. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Texts.COUNT)
public class Base {
    private final JsonFactory factory = new JsonFactory();
    private final ObjectReader twins = Twins.reader();

    /** Binds the plain twin. */
    @Benchmark
    public void databind(Texts in, Blackhole out) throws IOException {
        for (byte[] text : in.texts) {
            EvidenceRecord twin = twins.readValue(text);
            out.consume(twin);
        }
    }

    /** Walks the tokens. */
    @Benchmark
    public int tokens(Texts in) throws IOException {
        int tokens = 0;
        for (byte[] text : in.texts) {
            try (JsonParser parser = factory.createParser(text)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }
}
