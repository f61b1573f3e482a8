// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.catalogue.ReferenceDataFile;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data that gives codes their meaning: what comes with the library. Read when somebody first asks. One by one, and as
 * the file that the manifest names.
 */
final class MeaningEndpoints {

    private final Instant since;
    private @Nullable All all;

    private record All(
            EditionedDocuments scales,
            EditionedDocuments codeLists,
            EditionedDocuments mappings,
            SnapshotManifest.BulkFile described,
            Document file) {}

    MeaningEndpoints(Instant since) {
        this.since = since;
    }

    EditionedDocuments scales() {
        return all().scales();
    }

    EditionedDocuments codeLists() {
        return all().codeLists();
    }

    EditionedDocuments mappings() {
        return all().mappings();
    }

    /** The file with all of them, for the manifest. */
    SnapshotManifest.BulkFile described() {
        return all().described();
    }

    Document file(Call call) {
        All now = all();
        if (!now.described().path().equals("reference-data/" + call.part(1) + ".ndjson.gz")) {
            throw ProblemException.notFound();
        }
        return now.file();
    }

    private synchronized All all() {
        if (all == null) {
            all = read(ReferenceData.bundled(), ReferenceJson.standard());
        }
        return all;
    }

    private All read(ReferenceData data, ReferenceJson json) {
        ReferenceDataFile file = ReferenceDataFile.of(data);
        return new All(
                new EditionedDocuments(
                        data.scales().scales().stream()
                                .map(scale -> new EditionedDocuments.Item(
                                        scale.id(),
                                        scale.edition(),
                                        scale.title(),
                                        scale.publisher(),
                                        Document.json(json.compact(scale), since)))
                                .toList(),
                        since),
                new EditionedDocuments(
                        data.codeLists().lists().stream()
                                .map(list -> new EditionedDocuments.Item(
                                        list.id(),
                                        list.edition(),
                                        list.title(),
                                        list.owner(),
                                        Document.json(json.compact(list), since)))
                                .toList(),
                        since),
                new EditionedDocuments(
                        data.mappings().stream()
                                .map(mapping -> new EditionedDocuments.Item(
                                        mapping.id(),
                                        mapping.edition(),
                                        Optional.empty(),
                                        mapping.owner(),
                                        Document.json(json.compact(mapping), since)))
                                .toList(),
                        since),
                file.describe(),
                Document.bulkFile(file.gzip(), since));
    }
}
