// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.wire;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** Reads golden wire files as records. */
final class WireFiles {

    private WireFiles() {}

    static List<EvidenceRecord> all() {
        try {
            return GoldenWireFilesTest.files()
                    .map(file -> read(file.getFileName().toString()))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static EvidenceRecord read(String name) {
        try {
            return EvidenceJson.standard().read(Files.readAllBytes(GoldenWireFilesTest.FILES.resolve(name)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
