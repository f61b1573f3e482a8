// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text index of one generation, made when somebody first searches: whoever opens a copy to look up needs does not
 * wait for it. Safe to share between threads; those that come while it is made wait for the one that makes it.
 */
final class LazyTextIndex {

    private final Supplier<List<EvidenceRecord>> byTitle;
    private volatile @Nullable TextIndex made;

    /** The index of records that are given in the order of their titles, when they are needed. */
    LazyTextIndex(Supplier<List<EvidenceRecord>> byTitle) {
        this.byTitle = byTitle;
    }

    TextIndex get() {
        TextIndex index = made;
        if (index != null) {
            return index;
        }
        synchronized (this) {
            if (made == null) {
                made = TextIndex.of(byTitle.get());
            }
            return Objects.requireNonNull(made);
        }
    }
}
