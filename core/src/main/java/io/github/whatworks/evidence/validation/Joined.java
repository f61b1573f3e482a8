// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of one type from several classes, where one would hold more than one idea. Immutable.
 *
 * @param <T> the type
 */
final class Joined<T> extends Meaning<T> {
    /** By the number of the rule here: whose it is, and its number there. */
    private final List<Meaning<T>> owners = new ArrayList<>();

    private final int[] numbers;

    private Joined(List<Meaning<T>> parts) {
        super(parts.stream().flatMap(part -> part.rules().stream()).toArray(Rule[]::new));
        numbers = new int[rules().size()];
        for (Meaning<T> part : parts) {
            for (int i = 0; i < part.rules().size(); i++) {
                numbers[owners.size()] = i;
                owners.add(part);
            }
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static <T> Joined<T> of(Meaning<T>... parts) {
        return new Joined<>(List.of(parts));
    }

    @Override
    void check(int rule, T value, Inspection in) {
        owners.get(rule).check(numbers[rule], value, in);
    }
}
