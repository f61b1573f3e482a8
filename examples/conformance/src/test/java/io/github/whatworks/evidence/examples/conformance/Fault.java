// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * One way of not keeping the contract.
 *
 * @param check the check that has to notice
 * @param data what is wrong with what is published
 * @param wire what is wrong with how it is served
 */
record Fault(String check, Consumer<Model> data, BiFunction<Asked, Served, Served> wire) {

    static Fault data(String check, Consumer<Model> data) {
        return new Fault(check, data, (asked, served) -> served);
    }

    /** Wherever it applies, the answer is another. */
    static Fault wire(String check, Predicate<Asked> where, UnaryOperator<Served> other) {
        return new Fault(check, model -> {}, (asked, served) -> where.test(asked) ? other.apply(served) : served);
    }

    /** Wherever the answer has that status, it is another. */
    static Fault answer(String check, int status, UnaryOperator<Served> other) {
        return new Fault(
                check, model -> {}, (asked, served) -> served.status() == status ? other.apply(served) : served);
    }

    Fault and(Consumer<Model> more) {
        return new Fault(check, data.andThen(more), wire);
    }

    /** Takes what should be an error for something. */
    static Served found(Served served) {
        return served.status(200);
    }
}
