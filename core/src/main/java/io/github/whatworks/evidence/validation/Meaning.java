// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rules across the components of one type, each one function. Immutable and safe to share between threads.
 *
 * <p>A function allocates nothing, uses no regular expression and says nothing where its rule holds.
 *
 * @param <T> the type
 */
abstract class Meaning<T> {
    private final List<Rule> rules;

    /** By profile: the numbers of the rules that are part of it, as bits. */
    private final Map<Profile, Long> parts = new EnumMap<>(Profile.class);

    Meaning(Rule... rules) {
        if (rules.length >= Long.SIZE) {
            throw new IllegalArgumentException("at most " + (Long.SIZE - 1) + " rules in one class");
        }
        this.rules = List.of(rules);
        for (Profile profile : Profile.values()) {
            long bits = 0;
            for (int i = 0; i < rules.length; i++) {
                bits |= rules[i].severity(profile).isPresent() ? 1L << i : 0;
            }
            parts.put(profile, bits);
        }
    }

    /** The rules, in the order of their numbers. */
    final List<Rule> rules() {
        return rules;
    }

    /** The numbers of the rules that are part of {@code profile}, as bits. */
    final long partsOf(Profile profile) {
        return parts.getOrDefault(profile, 0L);
    }

    /** The numbers of all rules, as bits. */
    final long all() {
        return (1L << rules.size()) - 1;
    }

    /** Tries on {@code value} the rules that are asked for. */
    void checkAll(T value, Inspection in) {
        for (long rest = in.asked(); rest != 0; rest &= rest - 1) {
            int rule = Long.numberOfTrailingZeros(rest);
            in.tries(rule);
            check(rule, value, in);
        }
    }

    /** Tries the rule of that number on {@code value}. */
    abstract void check(int rule, T value, Inspection in);
}
