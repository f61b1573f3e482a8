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

    static final Path PEERS = SOURCE.resolve("peers.json");
    static final Path PEER_RECORDS = Path.of("..", "data", "peers", "records.ndjson");

    static final Path PEER_SCALES = Path.of("..", "data", "peers", "scales");

    private ExampleFiles() {}

    static List<EvidenceRecord> records() throws IOException {
        return Conversion.of(SOURCE);
    }

    static List<JsonValue> sourceRecords(Publication publication) throws IOException {
        return array(SOURCE.resolve(publication.id() + ".json"));
    }

    static List<JsonValue> array(Path file) throws IOException {
        return ((JsonValue.Array) JsonText.standard().parse(Files.readAllBytes(file))).values();
    }

    /** An object that stands at a place called {@code test}; single quotes stand for double ones. */
    static SourceObject object(String json) {
        return SourceObject.of("test", JsonText.standard().parse(json.replace('\'', '"')));
    }
}
