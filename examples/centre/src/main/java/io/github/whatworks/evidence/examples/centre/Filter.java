// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What records are browsed by: any of the values of each member that has some, and all of the words.
 *
 * @param words empty if no text was given; a text without a word finds nothing
 */
record Filter(
        Set<String> topics,
        Set<String> outcomeDomains,
        Set<String> kinds,
        Set<String> publishers,
        Set<String> statuses,
        Optional<Set<String>> words) {

    static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());

    boolean matches(BrowseColumns columns) {
        return !StoredRecord.WITHDRAWN.equals(columns.status())
                && any(topics, columns.topics())
                && any(outcomeDomains, columns.outcomeDomains())
                && any(kinds, List.of(columns.kind()))
                && any(publishers, List.of(columns.publisher()))
                && any(statuses, List.of(columns.status()))
                && words.map(all -> !all.isEmpty()
                                && all.stream().allMatch(word -> columns.words().contains(" " + word + " ")))
                        .orElse(true);
    }

    private static boolean any(Set<String> wanted, Collection<String> there) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, there);
    }
}
