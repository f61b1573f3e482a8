// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What became of cited evidence, as far as a copy knows. Immutable.
 *
 * <p>{@link #sentence} is for people. It is plain text, to be escaped like any other, and blames nobody: evidence that
 * changed after a decision does not make the decision wrong. It also says where the copy itself has expired or is from
 * another Centre. Nothing here is meant to be an alert: it answers whoever asked.
 */
public sealed interface CitationStatus {

    /** The citation that was asked about. */
    EvidenceCitation citation();

    /** What became of it, for people. */
    String sentence();

    /** Whether the evidence was withdrawn for the safety of children or families. */
    default boolean isUrgent() {
        return false;
    }

    /** The copy holds the very record that was cited. */
    record Unchanged(EvidenceCitation citation, String sentence) implements CitationStatus {}

    /**
     * The copy holds the record with other content.
     *
     * @param version the version it has now
     * @param digest the digest it has now
     * @param changes what is different; empty where that is the version number alone, or cannot be told
     */
    record Changed(EvidenceCitation citation, String sentence, int version, String digest, List<CitationChange> changes)
            implements CitationStatus {
        /** Copies the list. */
        public Changed {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Another record has taken its place.
     *
     * @param by the records that have; empty where the publisher does not say
     * @param changes what else is different, where the copy still holds the record
     */
    record Superseded(EvidenceCitation citation, String sentence, List<Replacement> by, List<CitationChange> changes)
            implements CitationStatus {
        /** Copies the lists. */
        public Superseded {
            by = List.copyOf(by);
            changes = List.copyOf(changes);
        }
    }

    /**
     * Its publisher or the Centre withdrew it, and said so.
     *
     * @param isUrgent whether that was for the safety of children or families; otherwise it was routine,
     *     or how pressing it is was not said, and the sentence says which
     * @param on when
     * @param reason why
     * @param successor what to read instead
     * @param knownSince since when this copy has known of it
     */
    record Withdrawn(
            EvidenceCitation citation,
            String sentence,
            boolean isUrgent,
            Optional<PartialDate> on,
            Optional<String> reason,
            Optional<Replacement> successor,
            Optional<Instant> knownSince)
            implements CitationStatus {}

    /**
     * The Centre publishes it no longer, and this copy was not told why: it may have been withdrawn, urgently or not.
     *
     * @param since when this copy took in the first publication without it
     */
    record NoLongerPublished(EvidenceCitation citation, String sentence, Instant since) implements CitationStatus {}

    /**
     * This copy cannot say. That says nothing about the decision.
     *
     * @param why why not
     */
    record Unknown(EvidenceCitation citation, String sentence, Why why) implements CitationStatus {

        /** Why a copy cannot say what became of cited evidence. */
        public enum Why {
            /** There is no copy. */
            NO_COPY,
            /** The copy does not hold the record and has not seen it go. */
            NOT_HELD,
            /** The copy is older than the one that was cited from. */
            OLDER_COPY,
            /** The copy holds an earlier version than the one cited. */
            EARLIER_VERSION
        }
    }
}
