// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * What the generation of a copy has that the one before it here had not: ids of records, each list in their order. Of the
 * first generation of a copy nothing is different. Immutable.
 *
 * <p>Of additions and changes a copy keeps the newest 10,000; what is gone, for ever.
 *
 * @param added the records that came
 * @param changed the records that came in another version
 * @param gone the records that the Centre no longer publishes
 */
public record CopyChanges(List<String> added, List<String> changed, List<String> gone) {

    /** Copies the lists. */
    public CopyChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
    }

    static CopyChanges of(History history, long generation) {
        return new CopyChanges(
                ids(history, generation, History.What.ADDED),
                ids(history, generation, History.What.CHANGED),
                ids(history, generation, History.What.GONE));
    }

    private static List<String> ids(History history, long generation, History.What what) {
        return history.changes().stream()
                .filter(change -> change.generation() == generation && change.what() == what && change.wasHeld())
                .map(History.Change::id)
                .sorted()
                .distinct()
                .toList();
    }

    /** Such as {@code 2 added, 1 changed, 0 gone}. */
    public String sentence() {
        return added.size() + " added, " + changed.size() + " changed, " + gone.size() + " gone";
    }
}
