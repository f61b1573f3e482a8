// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import java.util.List;

/** What became of records that were to be published: all of them, or nothing. */
public sealed interface PublicationOutcome {

    /** What happened, in a sentence for a log or a screen. */
    String sentence();

    /**
     * There is a new generation.
     *
     * @param manifest its manifest, as it stands in the folder
     * @param changes what it changed
     * @param newReferenceData whether the scales, code lists and mappings are others than those published before
     */
    record Published(SnapshotManifest manifest, List<Change> changes, boolean newReferenceData)
            implements PublicationOutcome {
        /** Copies the list. */
        public Published {
            changes = List.copyOf(changes);
        }

        @Override
        public String sentence() {
            long withdrawn = changes.stream()
                    .filter(change -> change.what() == Change.What.WITHDRAWAL)
                    .count();
            return "published generation " + manifest.generation() + " with " + records(manifest) + ": "
                    + (changes.size() - withdrawn) + " new or changed, " + withdrawn + " withdrawn"
                    + data(newReferenceData);
        }
    }

    /**
     * The records are those that were published before, and their manifest has a new life.
     *
     * @param manifest the manifest, as it stands in the folder
     * @param newReferenceData whether the scales, code lists and mappings are others than those published before
     */
    record Renewed(SnapshotManifest manifest, boolean newReferenceData) implements PublicationOutcome {
        @Override
        public String sentence() {
            return "renewed generation " + manifest.generation() + " with " + records(manifest)
                    + ": nothing changed in them" + data(newReferenceData);
        }
    }

    /**
     * Nothing was written.
     *
     * @param reasons why, one sentence each: what was found, what was expected, what to do
     */
    record Refused(List<String> reasons) implements PublicationOutcome {
        /** Copies the list. */
        public Refused {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String sentence() {
            return "nothing was published: " + String.join("; ", reasons);
        }
    }

    private static String data(boolean isNew) {
        return isNew ? "; the scales, code lists or mappings are others" : "";
    }

    private static String records(SnapshotManifest manifest) {
        return manifest.count() + (manifest.count() == 1 ? " record" : " records");
    }
}
