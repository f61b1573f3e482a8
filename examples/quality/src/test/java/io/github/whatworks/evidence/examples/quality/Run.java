// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the program in this process, as a script meets it. */
record Run(int code, String out, List<String> err) {

    static Run of(String... args) {
        return given(new byte[0], args);
    }

    /** With something on standard input. */
    static Run given(byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Screen screen = new Screen(
                new ByteArrayInputStream(in), out, new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        int code = EvidenceQuality.run(screen, args);
        return new Run(
                code,
                out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    static Run given(String in, String... args) {
        return given(in.getBytes(StandardCharsets.UTF_8), args);
    }

    /** The records that have to be clean. */
    static Path examples() {
        return Path.of("../data/evidence.ndjson");
    }
}
