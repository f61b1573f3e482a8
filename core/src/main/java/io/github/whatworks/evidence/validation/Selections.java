// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The selections that were made for one type: most values of a type hold the same members as one before. For one
 * thread.
 *
 * @param <T> the type
 */
final class Selections<T> {
    /** So many are remembered, a power of two; others are made each time, in the same place. */
    private static final int MOST = 64;

    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int TOP_BITS = Long.numberOfLeadingZeros(MOST - 1);

    private final List<Tried<T>> rules;
    private final Ruleset ruleset;
    private final @Nullable Selection<T>[] known;
    private final Selection<T> other;

    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of a type with parameters
    Selections(List<Tried<T>> rules, Ruleset ruleset) {
        this.rules = rules;
        this.ruleset = ruleset;
        this.known = new Selection[MOST];
        this.other = new Selection<>(rules);
    }

    /** That for values in which the members {@code present}, as bits, hold something. */
    Selection<T> of(long present) {
        int start = (int) ((present * SPREAD) >>> TOP_BITS);
        for (int i = 0; i < MOST; i++) {
            int place = (start + i) & (MOST - 1);
            Selection<T> selection = known[place];
            if (selection == null) {
                known[place] = new Selection<>(rules);
                return select(known[place], present);
            }
            if (selection.isFor(present)) {
                return selection;
            }
        }
        return select(other, present);
    }

    private Selection<T> select(Selection<T> selection, long present) {
        selection.select(rules, ruleset, present);
        return selection;
    }
}
