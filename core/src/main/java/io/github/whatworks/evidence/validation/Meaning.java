// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/**
 * The rules across the components of one type, each one function. Immutable and safe to share between threads.
 *
 * <p>A function allocates nothing, uses no regular expression and says nothing where its rule holds.
 *
 * @param <T> the type
 */
abstract class Meaning<T> {
    private final List<Rule> rules;
    private final int count;

    Meaning(Rule... rules) {
        this.rules = List.of(rules);
        this.count = rules.length;
    }

    /** The rules, in the order of their numbers. */
    final List<Rule> rules() {
        return rules;
    }

    /** How many there are. */
    final int count() {
        return count;
    }

    /** Tries the rule of that number on {@code value}. */
    abstract void check(int rule, T value, Inspection in);
}
