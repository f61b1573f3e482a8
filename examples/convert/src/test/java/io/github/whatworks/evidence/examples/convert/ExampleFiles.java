// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of examples/data, and source objects made from a text. */
final class ExampleFiles {
    static final Path SOURCE = Path.of("..", "data", "source");
    static final Path EVIDENCE = Path.of("..", "data", "evidence.ndjson");

    private ExampleFiles() {}

    static List<EvidenceRecord> records() throws IOException {
        return Conversion.of(SOURCE);
    }

    static List<JsonValue> sourceRecords(Publication publication) throws IOException {
        JsonValue file = JsonText.standard().parse(Files.readAllBytes(SOURCE.resolve(publication.id() + ".json")));
        return ((JsonValue.Array) file).values();
    }

    /** An object that stands at a place called {@code test}; single quotes stand for double ones. */
    static SourceObject object(String json) {
        return SourceObject.of("test", JsonText.standard().parse(json.replace('\'', '"')));
    }
}
