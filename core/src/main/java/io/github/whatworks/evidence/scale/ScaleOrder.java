// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Extras;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the positions of an axis are ordered: only as far as its publisher orders them.
 *
 * <p>Levels are ordered by the pairs alone; the kind says what sort of order these make. Open numbers
 * have no pairs and are ordered by the kind. Neither says which way an outcome is wanted to go.
 * Immutable and safe to share between threads.
 *
 * @param kind the kind of order
 * @param below pairs of codes, the first standing below the second; what no chain of pairs joins
 * is not ordered
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record ScaleOrder(Optional<OrderKind> kind, List<List<String>> below, Extras extras) {

    /** No order at all. */
    public static final ScaleOrder NONE = new ScaleOrder(Optional.of(OrderKind.NONE), List.of(), Extras.NONE);

    /** Copies the lists and refuses {@code null}. */
    public ScaleOrder {
        Objects.requireNonNull(kind, "kind");
        List<List<String>> pairs = new ArrayList<>();
        for (List<String> pair : below) {
            pairs.add(List.copyOf(pair));
        }
        below = List.copyOf(pairs);
        Objects.requireNonNull(extras, "extras");
    }

    /** An order of {@code kind} with these pairs, the first of each standing below the second. */
    public static ScaleOrder of(OrderKind kind, List<List<String>> below) {
        return new ScaleOrder(Optional.of(kind), below, Extras.NONE);
    }

    /** Whether a chain of pairs leads from the code {@code lower} up to the code {@code upper}. */
    public boolean leads(String lower, String upper) {
        if (kind.filter(OrderKind.NONE::equals).isPresent()) {
            return false;
        }
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(lower));
        while (!open.isEmpty()) {
            String here = open.remove();
            for (List<String> pair : below) {
                if (pair.size() == 2 && pair.get(0).equals(here) && seen.add(pair.get(1))) {
                    open.add(pair.get(1));
                }
            }
        }
        return seen.contains(upper);
    }
}
