// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import java.util.List;
import java.util.Optional;

/**
 * The code lists in use. Immutable and safe to share between threads.
 *
 * @param lists the lists, at most one edition of each
 */
public record CodeLists(List<CodeList> lists) {

    /** Copies the list. */
    public CodeLists {
        lists = List.copyOf(lists);
    }

    /** The list with this id or alias. */
    public Optional<CodeList> find(String id) {
        return lists.stream()
                .filter(list -> list.id().filter(id::equals).isPresent()
                        || list.aliases().contains(id))
                .findFirst();
    }
}
