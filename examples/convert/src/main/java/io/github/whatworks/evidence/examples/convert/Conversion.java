// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The whole way from the source folder to the records. */
final class Conversion {
    private final Editors editors;
    private final SortedMap<String, EvidenceRecord> records = new TreeMap<>();

    private Conversion(Editors editors) {
        this.editors = editors;
    }

    /**
     * The records, sorted by id.
     *
     * @throws SourceFault if a source file is missing, is not JSON, or says something that is not understood
     */
    static List<EvidenceRecord> of(Path folder) throws IOException {
        Conversion conversion = new Conversion(Editors.of(SourceFile.object(folder.resolve("editors.json"))));
        conversion.add(
                Publication.EVIDENCE_STORE, SourceFile.records(folder.resolve("evidence-store.json")), StoreRecord::of);
        conversion.add(
                Publication.GUIDEBOOK, SourceFile.records(folder.resolve("guidebook.json")), GuidebookRecord::of);
        conversion.editors.allUsed(conversion.records.keySet());
        return List.copyOf(conversion.records.values());
    }

    private void add(
            Publication publication, List<SourceObject> sources, Function<SourceObject, EvidenceRecord> reader) {
        for (SourceObject source : sources) {
            EvidenceRecord record = editors.complete(reader.apply(source), publication, source);
            source.allRead();
            if (records.putIfAbsent(record.id(), record) != null) {
                throw new SourceFault(source.place(), "the id " + record.id() + " is taken by an earlier record");
            }
        }
    }
}
