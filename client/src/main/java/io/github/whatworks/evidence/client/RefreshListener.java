// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Is told what became of a refresh, after the copy was switched or kept, on the thread that refreshed. Nothing that a
 * listener knows is sent.
 *
 * {@snippet file="ClientSnippets.java" region="listener"}
 */
@FunctionalInterface
public interface RefreshListener {

    /**
     * Takes note.
     *
     * @param outcome what became of it
     * @param since when the refresh began, by the client's clock: what the copy saw change after it, this refresh brought
     */
    void refreshed(Refresh outcome, Instant since);

    /**
     * Tells {@code affected} when a refresh changes something about evidence that was cited, with what became of each
     * citation, such as withdrawn or superseded. That evidence changed after a decision does not mean that the decision was
     * wrong. Where nothing is affected, nobody is told.
     *
     * @param catalogue the copy that is refreshed
     * @param citations the citations that the host keeps, asked for after each update
     * @param affected is told
     */
    static RefreshListener onAffected(
            Catalogue catalogue, Supplier<List<EvidenceCitation>> citations, Consumer<List<CitationStatus>> affected) {
        return (outcome, since) -> {
            if (outcome instanceof Refresh.Updated) {
                List<CitationStatus> changed = catalogue.changesAffecting(citations.get(), since);
                if (!changed.isEmpty()) {
                    affected.accept(changed);
                }
            }
        };
    }
}
