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

/**
 * Reads records by their plans, straight from the tokens. For one thread.
 *
 * <p>What does not fit its component is a {@link Misfit} and kept among the extras as it is written.
 * Only a root can fail to be read: where it lacks a required member, or is in a later format.
 */
final class PlanReader {
    private static final Misfit NO_VALUES = new Misfit(JsonValue.of(List.of()));
    private static final int LONGEST_INT = 11;

    private final Tokens tokens;
    private final TreeReader tree;
    private final List<Parts> partsByDepth = new ArrayList<>();
    private int depth;

    PlanReader(Tokens tokens) {
        this.tokens = tokens;
        this.tree = new TreeReader(tokens);
    }

    /** What is written where a component expects something else. */
    private record Misfit(JsonValue value) {}

    /** The whole text as a record. */
    <T> T root(Plan<T> plan) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw tokens.fault(Reason.REQUIRED, "an object", "another value");
        }
        Parts parts = parts(plan);
        tokens.end();
        FormatVersion.check(plan, parts, tokens);
        for (int i = 0; i < plan.members().size(); i++) {
            String name = plan.member(i).name();
            if (plan.member(i).isRequired() && !parts.has(i)) {
                String found = parts.keeps(name) ? "a value of another type" : "nothing";
                throw tokens.faultAt("/" + name, Reason.REQUIRED, "a string", found);
            }
        }
        return plan.create(parts);
    }

    /** The parts of the current object, which hold until the next object of that depth. */
    private Parts parts(Plan<?> plan) {
        if (depth == partsByDepth.size()) {
            partsByDepth.add(Parts.none());
        }
        Parts parts = partsByDepth.get(depth++);
        parts.clear();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            int index = plan.indexOf(name);
            if (index < 0 ? parts.keeps(name) : !parts.meet(index)) {
                throw tokens.duplicate();
            }
            Object value = index < 0 ? misfit(tokens.next()) : member(plan.member(index));
            if (value instanceof Misfit misfit) {
                parts.keep(name, misfit.value());
            } else {
                parts.set(index, value);
            }
        }
        depth--;
        return parts;
    }

    private Object member(Member member) {
        JsonToken token = tokens.next();
        return member.isList() ? list(member.shape(), token) : one(member.shape(), token);
    }

    private Object list(Shape shape, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            return misfit(start);
        }
        int index = tokens.index();
        JsonToken token = tokens.next();
        if (token == JsonToken.END_ARRAY) {
            return NO_VALUES;
        }
        Object first = one(shape, token);
        boolean fits = !(first instanceof Misfit);
        token = tokens.next();
        if (token == JsonToken.END_ARRAY && fits) {
            return List.of(first);
        }
        List<Object> values = new ArrayList<>();
        values.add(first);
        for (; token != JsonToken.END_ARRAY; token = tokens.next()) {
            Object value = one(shape, token);
            values.add(value);
            fits &= !(value instanceof Misfit);
        }
        return fits ? values : again(index);
    }

    private Object one(Shape shape, JsonToken token) {
        if (shape instanceof Scalar scalar) {
            return scalar(scalar, token);
        }
        if (shape instanceof Code code) {
            return token == JsonToken.VALUE_STRING ? code.of(tokens.text()) : misfit(token);
        }
        return token == JsonToken.START_OBJECT ? record((Plan<?>) shape) : misfit(token);
    }

    private Object record(Plan<?> plan) {
        int index = plan.isDemanding() ? tokens.index() : 0;
        Parts parts = parts(plan);
        return plan.isMetBy(parts) ? plan.create(parts) : again(index);
    }

    private Object scalar(Scalar scalar, JsonToken token) {
        return switch (scalar) {
            case STRING -> token == JsonToken.VALUE_STRING ? tokens.text() : misfit(token);
            case DECIMAL -> token.isNumeric() ? Decimal.of(tokens.number()) : misfit(token);
            case INTEGER -> token == JsonToken.VALUE_NUMBER_INT ? integer(tokens.number()) : misfit(token);
            case BOOLEAN -> token.isBoolean() ? (Object) (token == JsonToken.VALUE_TRUE) : misfit(token);
            case STRINGS -> list(Scalar.STRING, token);
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
