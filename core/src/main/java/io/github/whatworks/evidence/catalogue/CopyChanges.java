// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * What a generation of a copy has that the one before had not: ids of records, each in the order of the ids. Immutable.
 *
 * @param added the records that came
 * @param changed the records that came in another version
 * @param gone the records that the Centre no longer publishes
 * @param referenceData whether the Centre's scales, code lists or mappings are others
 */
public record CopyChanges(List<String> added, List<String> changed, List<String> gone, boolean referenceData) {

    /** Copies the lists. */
    public CopyChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    static CopyChanges of(History history, long generation, boolean referenceData) {
        return new CopyChanges(
                ids(history, generation, History.What.ADDED),
                ids(history, generation, History.What.CHANGED),
                ids(history, generation, History.What.GONE),
                referenceData);
    }

    private static List<String> ids(History history, long generation, History.What what) {
        return history.changes().stream()
                .filter(change -> change.generation() == generation && change.what() == what)
                .map(History.Change::id)
                .sorted()
                .distinct()
                .toList();
    }

    /** Such as {@code 2 added, 1 changed, 0 gone}. */
    public String sentence() {
        return added.size() + " added, " + changed.size() + " changed, " + gone.size() + " gone"
                + (referenceData ? ", and other scales, code lists or mappings" : "");
    }
}
