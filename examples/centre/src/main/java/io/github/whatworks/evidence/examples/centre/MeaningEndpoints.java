// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data that gives codes their meaning: what comes with the library. Read when somebody first asks. */
final class MeaningEndpoints {

    private final Instant since;
    private @Nullable All all;

    private record All(EditionedDocuments scales, EditionedDocuments codeLists, EditionedDocuments mappings) {}

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

    private synchronized All all() {
        if (all == null) {
            all = read(ReferenceData.bundled(), ReferenceJson.standard());
        }
        return all;
    }

    private All read(ReferenceData data, ReferenceJson json) {
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
                        since));
    }
}
