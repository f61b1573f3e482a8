// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Shown at {@code EvidenceJson}. */
final class JsonSnippets {

    private JsonSnippets() {}

    static String renamed(byte[] document) {
        // @start region="read-and-write"
        EvidenceJson json = EvidenceJson.standard(); // keep it

        EvidenceRecord record = json.read(document);
        EvidenceRecord renamed = record.toBuilder().title("Visits at Home").build();
        return json.pretty(renamed); // with everything that the document had beside its title
        // @end
    }

    static void lines(Path file, List<String> said) throws IOException {
        EvidenceJson json = EvidenceJson.standard();
        // @start region="lines"
        try (Stream<JsonLine> lines = json.lines(Files.newInputStream(file))) {
            lines.forEach(line -> {
                line.record().ifPresent(record -> said.add(record.title()));
                line.fault().ifPresent(fault -> said.add("line " + line.lineNumber() + ": " + fault.getMessage()));
            });
        }
        // @end
    }
}
