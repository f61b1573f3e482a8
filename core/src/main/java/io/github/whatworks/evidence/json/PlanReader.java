// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import io.github.whatworks.evidence.json.plan.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads records by their plans, straight from the tokens. For one thread.
 *
 * <p>What does not fit its component is a {@link Misfit} and kept among the extras as it is written.
 * Only a root can fail to be read: where it lacks a required member, or is in a later format.
 */
final class PlanReader {
    private static final Misfit NO_VALUES = new Misfit(JsonValue.of(List.of()));
    private static final int LONGEST_INT = 11;

    /** What is read as an {@code id}, and as anything else that a record cannot be without. */
    private static final String STAND_IN = "missing:missing";

    private final Tokens tokens;
    private final TreeReader tree;

    PlanReader(Tokens tokens) {
        this.tokens = tokens;
        this.tree = new TreeReader(tokens);
    }

    /** What is written where a component expects something else. */
    private record Misfit(JsonValue value) {}

    /** The whole text as a record. */
    <T> T root(Expectation<T> expected) {
        Optional<T> record = root(expected, fault -> {
            throw fault;
        });
        return record.orElseThrow();
    }

    /**
     * The whole text as a record, if it is one. What makes it none, or is missing from it, goes to {@code
     * faults}; what is missing is {@value #STAND_IN} then.
     */
    <T> Optional<T> root(Expectation<T> expected, Consumer<InvalidJsonException> faults) {
        JsonToken token = tokens.next();
        if (token != JsonToken.START_OBJECT) {
            tree.value(token);
            tokens.end();
            faults.accept(tokens.faultAt("", Reason.REQUIRED, "an object", "another value"));
            return Optional.empty();
        }
        Plan<T> plan = expected.plan();
        Parts parts = parts(expected);
        tokens.end();
        Optional<InvalidJsonException> later = FormatVersion.fault(plan, parts, tokens);
        if (later.isPresent()) {
            faults.accept(later.get());
            return Optional.empty();
        }
        for (int i = 0; plan.isDemanding() && i < plan.members().size(); i++) {
            if (plan.member(i).isRequired() && !parts.has(i)) {
                faults.accept(missing(plan.member(i), parts));
                parts.set(i, standIn(plan.member(i).shape()));
            }
        }
        return Optional.of(expected.create());
    }

    private InvalidJsonException missing(Member member, Parts parts) {
        String found = parts.keeps(member.name()) ? "a value of another type" : "nothing";
        return tokens.faultAt("/" + member.name(), Reason.REQUIRED, "a string", found);
    }

    private static Object standIn(Shape shape) {
        return shape instanceof Code code ? code.of(STAND_IN) : STAND_IN;
    }

    /** The parts of the current object, which hold until the next object at its place. */
    private Parts parts(Expectation<?> expected) {
        Parts parts = expected.start();
        for (String name = tokens.nextName(expected.likely());
                name != null;
                name = tokens.nextName(expected.likely())) {
            int index = expected.met(name);
            if (index < 0 ? parts.keeps(name) : !parts.meet(index)) {
                throw tokens.duplicate();
            }
            Object value = index < 0 ? misfit(tokens.next()) : member(expected, index);
            if (value instanceof Misfit misfit) {
                parts.keep(name, misfit.value());
            } else {
                parts.set(index, value);
            }
        }
        return parts;
    }

    private Object member(Expectation<?> expected, int index) {
        Member member = expected.plan().member(index);
        Shape shape = member.shape();
        JsonToken token = tokens.next();
        Expectation<?> inside = shape instanceof Plan<?> plan ? expected.inside(index, plan) : expected;
        return member.isList() ? list(shape, inside, token) : one(shape, inside, token);
    }

    private Object list(Shape shape, Expectation<?> expected, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            return misfit(start);
        }
        int index = tokens.index();
        JsonToken token = tokens.next();
        if (token == JsonToken.END_ARRAY) {
            return NO_VALUES;
        }
        Object first = one(shape, expected, token);
        boolean fits = !(first instanceof Misfit);
        token = tokens.next();
        if (token == JsonToken.END_ARRAY && fits) {
            return List.of(first);
        }
        List<Object> values = new ArrayList<>();
        values.add(first);
        for (; token != JsonToken.END_ARRAY; token = tokens.next()) {
            Object value = one(shape, expected, token);
            values.add(value);
            fits &= !(value instanceof Misfit);
        }
        return fits ? values : again(index);
    }

    /** A value of {@code shape}; what is {@code expected} is that of its objects, or not looked at. */
    private Object one(Shape shape, Expectation<?> expected, JsonToken token) {
        if (shape instanceof Scalar scalar) {
            return scalar(scalar, expected, token);
        }
        if (shape instanceof Code code) {
            return token == JsonToken.VALUE_STRING ? code.of(tokens.text()) : misfit(token);
        }
        return token == JsonToken.START_OBJECT ? record(expected) : misfit(token);
    }

    private <T> Object record(Expectation<T> expected) {
        Plan<T> plan = expected.plan();
        int index = plan.isDemanding() ? tokens.index() : 0;
        Parts parts = parts(expected);
        return plan.isMetBy(parts) ? expected.create() : again(index);
    }

    private Object scalar(Scalar scalar, Expectation<?> expected, JsonToken token) {
        return switch (scalar) {
            case STRING -> token == JsonToken.VALUE_STRING ? tokens.text() : misfit(token);
            case DECIMAL -> token.isNumeric() ? Decimal.of(tokens.number()) : misfit(token);
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT ? integer(tokens.number()) : misfit(token);
            case BOOLEAN -> token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : misfit(token);
            case STRINGS -> list(Scalar.STRING, expected, token);
        };
    }

    /** An {@code Integer} where it would be written in the same digits. */
    private static Object integer(String literal) {
        if (literal.length() <= LONGEST_INT && !literal.equals("-0")) {
            long value = Long.parseLong(literal);
            if (value == (int) value) {
                return (int) value;
            }
        }
        return new Misfit(new JsonValue.Numeral(Decimal.of(literal)));
    }

    private Misfit misfit(JsonToken token) {
        return new Misfit(tree.value(token));
    }

    /** The value that starts at {@code index} as it is written; it has been read, so there is no fault in it. */
    private Misfit again(int index) {
        try (Tokens again = tokens.again(index)) {
            return new Misfit(new TreeReader(again).value(again.next()));
        }
    }
}
