// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.whatworks.evidence.examples.benchmarks.twin.EvidenceRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The check that one writes in an afternoon: {@code readLine}, {@code readValue}, {@code validate}, a line each. */
public final class NaivePipeline {

    private NaivePipeline() {}

    /** Checks the file {@code args[0]}, writes what it finds to {@code args[1]}, and prints how many records that is. */
    @SuppressWarnings("SystemOut") // The harness reads it.
    public static void main(String[] args) throws IOException {
        ObjectReader reader = Twins.reader();
        Validator validator = Twins.validator();
        long flagged = 0;
        long number = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]));
                Writer report = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                EvidenceRecord twin = reader.readValue(line);
                Set<ConstraintViolation<EvidenceRecord>> violations = validator.validate(twin);
                for (ConstraintViolation<EvidenceRecord> violation : violations) {
                    report.write(number + ": " + violation.getPropertyPath() + " " + violation.getMessage() + "\n");
                }
                flagged += violations.isEmpty() ? 0 : 1;
            }
        }
        System.out.println(flagged);
    }
}
