// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The example records over and over, each with an id and a title of its own: as large as real ones, and always the same. */
final class LoadRecords {

    private LoadRecords() {}

    static String id(int number) {
        return "load:r%05d".formatted(number);
    }

    static void write(Path file, int count) throws IOException {
        List<EvidenceRecord> examples = ExampleRecords.bundled();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                EvidenceRecord example = examples.get(i % examples.size());
                out.write(Lines.of(example.toBuilder()
                        .id(id(i))
                        .title(example.title() + ", copy " + i)
                        .build()));
            }
        }
    }
}
