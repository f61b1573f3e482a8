// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Puts arbitraries together from the components of the types. */
final class Components {
    /** How likely a component is there, by depth: what lies deep is rare, so that a record stays small. */
    private static final List<Double> SPARSE = List.of(0.45, 0.33, 0.2, 0.12, 0.1);

    /** The first component of a part says what it is, so that a part is seldom without it. */
    private static final double FIRST = 0.85;

    private final boolean complete;

    private Components(boolean complete) {
        this.complete = complete;
    }

    /** Values of {@code type}. */
    static <T> Arbitrary<T> any(Class<T> type) {
        return new Components(false).of(type);
    }

    /** Values of {@code type} with every component there. */
    static <T> Arbitrary<T> complete(Class<T> type) {
        return new Components(true).of(type);
    }

    private <T> Arbitrary<T> of(Class<T> type) {
        return as(type, value(type, Vocabulary.ANY, 0));
    }

    /** Casts the values of {@code values}, each of which is a {@code type}. */
    private static <T> Arbitrary<T> as(Class<T> type, Arbitrary<?> values) {
        return values.map(type::cast).withoutEdgeCases();
    }

    private Arbitrary<?> value(Type type, Parts.Part part, int depth) {
        Class<?> raw = Parts.raw(type);
        if (raw == List.class) {
            return value(Parts.inner(type), part, depth).list().ofMinSize(2).ofMaxSize(2);
        }
        if (raw == String.class) {
            return Vocabulary.texts(part);
        }
        if (raw == Integer.class) {
            return Arbitraries.integers().between(1, 40);
        }
        if (raw == Boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (raw == Decimal.class) {
            return Vocabulary.decimals(part);
        }
        if (raw == JsonValue.class) {
            return Vocabulary.jsonValues(3);
        }
        if (raw == Extras.class) {
            return Vocabulary.extras();
        }
        if (Parts.isCode(raw)) {
            return Vocabulary.codes(raw);
        }
        if (Parts.isObject(raw)) {
            return object(raw, depth);
        }
        throw new IllegalArgumentException("expected a type with a wire form, found " + raw.getName());
    }

    private <T> Arbitrary<T> object(Class<T> type, int depth) {
        List<Arbitrary<Object>> components = new ArrayList<>();
        for (Parts.Part part : Parts.of(type)) {
            boolean isFirst = depth > 0 && components.isEmpty();
            components.add(
                    component(part, depth, isFirst ? FIRST : likely(depth)).asGeneric());
        }
        Arbitrary<Extras> extras =
                Vocabulary.extras().optional(complete ? 0 : 0.05).map(some -> some.orElse(Extras.NONE));
        components.add(extras.asGeneric());
        Arbitrary<T> plain = Combinators.combine(components)
                .as(values -> Parts.create(type, values))
                .withoutEdgeCases();
        return complete ? plain : Coherence.of(type, plain);
    }

    private double likely(int depth) {
        return SPARSE.get(Math.min(depth, SPARSE.size() - 1));
    }

    private Arbitrary<?> component(Parts.Part part, int depth, double sparse) {
        Arbitrary<?> value = value(part.type(), part, depth + 1).withoutEdgeCases();
        double likely = complete || part.required() ? 1 : sparse;
        if (part.isList()) {
            return value.asGeneric()
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(complete ? 1 : 2)
                    .withoutEdgeCases()
                    .optional(likely)
                    .map(list -> list.orElse(List.of()));
        }
        return part.holder() == Optional.class ? value.optional(likely) : value;
    }
}
