// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shortest use of the library: reads one record and says how much was found. */
public final class FirstResult {

    private FirstResult() {}

    /** Checks the record in the file {@code args[0]}. */
    @SuppressWarnings("SystemOut") // The harness reads it.
    public static void main(String[] args) throws IOException {
        byte[] text = Files.readAllBytes(Path.of(args[0]));
        System.out.println(
                EvidenceValidator.standard().checkText(text).report().findings().size());
    }
}
