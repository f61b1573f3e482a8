// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one type that can break on a value, by which of its members hold something. Mutable, for one thread.
 *
 * @param <T> the type
 */
final class Selection<T> {
    private final List<Meaning<T>> meanings = new ArrayList<>();
    private final long[] numbers;
    private long present;

    Selection(List<Tried<T>> rules) {
        this.numbers = new long[rules.size()];
    }

    /** Selects from {@code rules} for values in which the members {@code holding}, as bits, hold something. */
    void select(List<Tried<T>> rules, Ruleset ruleset, long holding) {
        present = holding;
        meanings.clear();
        for (int i = 0; i < rules.size(); i++) {
            Meaning<T> meaning = rules.get(i).meaning();
            long asked = rules.get(i).among(ruleset.asked(meaning), holding);
            if (asked != 0) {
                numbers[meanings.size()] = asked;
                meanings.add(meaning);
            }
        }
    }

    /** Whether it is that of such values. */
    boolean isFor(long holding) {
        return present == holding;
    }

    /** Tries on {@code value} the rules that were selected. */
    void tryAll(T value, Inspection in) {
        for (int i = 0; i < meanings.size(); i++) {
            in.tryAll(meanings.get(i), value, numbers[i]);
        }
    }
}
