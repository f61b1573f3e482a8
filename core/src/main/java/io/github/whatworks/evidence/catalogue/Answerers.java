// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which answerer is that of a generation: one with the host's or the library's data alone, or one with the Centre's
 * laid over it. Each is made when it is first needed, and kept while the Centre's file stays the same, whatever
 * happens to the records. Safe to share between threads.
 */
final class Answerers {

    private final CatalogueSettings settings;
    private final Wording wording;
    private final Deferred<Answerer> plain;
    private volatile @Nullable Layered last;

    private record Layered(String sha256, Answerer answerer) {}

    Answerers(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.plain = new Deferred<>(() -> new Answerer(settings, wording));
    }

    Answerer of(CopyState state) {
        Optional<ReferenceDataFile> centre = settings.centreDataCounts()
                ? state.generation().map(Generation::centreData).flatMap(CentreData::file)
                : Optional.empty();
        if (centre.isEmpty()) {
            return plain.get();
        }
        Layered known = last;
        if (known != null && known.sha256().equals(centre.get().sha256())) {
            return known.answerer();
        }
        return layered(centre.get());
    }

    private synchronized Answerer layered(ReferenceDataFile centre) {
        Layered known = last;
        if (known == null || !known.sha256().equals(centre.sha256())) {
            CatalogueSettings with =
                    settings.withReferenceData(settings.referenceData().with(centre.data()));
            known = new Layered(centre.sha256(), new Answerer(with, wording));
            last = known;
        }
        return known.answerer();
    }
}
