// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The code lists in use. Immutable and safe to share between threads.
 *
 * @param lists the lists; of several editions of a list, the one in use last
 */
public record CodeLists(List<CodeList> lists) {

    /** How the ids of lists start whose codes are about a child, a case or an authority. */
    private static final List<String> OF_CASES =
            List.of("dfe-", "cin-", "ssda903-", "ssda-903-", "england-local-authorit");

    /** Copies the list. */
    public CodeLists {
        lists = List.copyOf(lists);
    }

    /**
     * Whether a list holds codes about a child, a case or an authority, by its id. Nobody browses a Centre's catalogue by
     * them, so that no such code is ever sent: look-ups run on the council's own copy.
     *
     * @param list the id of a list, or a topic as {@code list:code}
     */
    public static boolean isOfCases(String list) {
        return OF_CASES.stream().anyMatch(list::startsWith);
    }

    /** The list with this id, or else this alias; of several editions, the one given last. */
    public Optional<CodeList> find(String id) {
        return last(list -> list.id().filter(id::equals).isPresent())
                .or(() -> last(list -> list.aliases().contains(id)));
    }

    /** The list with this id or alias in this edition. */
    public Optional<CodeList> find(String id, String edition) {
        return new CodeLists(lists.stream()
                        .filter(list -> list.edition().filter(edition::equals).isPresent())
                        .toList())
                .find(id);
    }

    /** These lists and {@code list}, in place of the one with the same id and edition if there is one. */
    public CodeLists with(CodeList list) {
        List<CodeList> all = new ArrayList<>(lists);
        all.removeIf(other -> list.id().isPresent()
                && other.id().equals(list.id())
                && other.edition().equals(list.edition()));
        all.add(list);
        return new CodeLists(all);
    }

    private Optional<CodeList> last(Predicate<CodeList> wanted) {
        return lists.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
