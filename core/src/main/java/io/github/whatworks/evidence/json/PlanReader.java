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
 * <p>What does not fit its component is read as a {@link JsonValue} and kept among the extras as it is
 * written. Only a root can fail to be read: where it lacks a required member, or is in a later format.
 */
final class PlanReader {
    private static final JsonValue NO_VALUES = JsonValue.of(List.of());
    private static final int LONGEST_INT = 11;

    private final Tokens tokens;
    private final TreeReader tree;

    PlanReader(Tokens tokens) {
        this.tokens = tokens;
        this.tree = new TreeReader(tokens);
    }

    /** The whole text as a record. */
    <T> T root(Plan<T> plan) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw tokens.fault(Reason.REQUIRED, "an object", "another value");
        }
        Parts parts = parts(plan);
        tokens.end();
        FormatVersion.check(plan, parts, tokens);
        for (int i = 0; i < plan.members().size(); i++) {
            Member member = plan.members().get(i);
            if (member.isRequired() && !parts.has(i)) {
                String found = parts.keeps(member.name()) ? "a value of another type" : "nothing";
                throw tokens.faultAt("/" + member.name(), Reason.REQUIRED, "a string", found);
            }
        }
        return plan.create(parts);
    }

    private Parts parts(Plan<?> plan) {
        Parts parts = plan.parts();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            int index = plan.indexOf(name);
            if (index < 0) {
                if (parts.keeps(name)) {
                    throw tokens.duplicate();
                }
                parts.keep(name, tree.value(tokens.next()));
            } else {
                if (!parts.meet(index)) {
                    throw tokens.duplicate();
                }
                Object value = member(plan.members().get(index));
                if (value instanceof JsonValue misfit) {
                    parts.keep(name, misfit);
                } else {
                    parts.set(index, value);
                }
            }
        }
        return parts;
    }

    /** A component's value, or a {@code JsonValue} where there is none for what is written. */
    private Object member(Member member) {
        JsonToken token = tokens.next();
        return member.isList() ? list(member.shape(), token) : one(member.shape(), token);
    }

    private Object list(Shape shape, JsonToken start) {
        if (start != JsonToken.START_ARRAY) {
            return tree.value(start);
        }
        int index = tokens.index();
        boolean fits = true;
        List<Object> values = new ArrayList<>();
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            Object value = one(shape, token);
            values.add(value);
            fits &= !(value instanceof JsonValue);
        }
        if (values.isEmpty()) {
            return NO_VALUES;
        }
        return fits ? values : again(index);
    }

    private Object one(Shape shape, JsonToken token) {
        if (shape instanceof Scalar scalar) {
            return scalar(scalar, token);
        }
        if (shape instanceof Code<?> code) {
            return token == JsonToken.VALUE_STRING ? code.of().apply(tokens.text()) : tree.value(token);
        }
        return token == JsonToken.START_OBJECT ? record((Plan<?>) shape) : tree.value(token);
    }

    private Object record(Plan<?> plan) {
        int index = plan.isDemanding() ? tokens.index() : 0;
        Parts parts = parts(plan);
        return plan.isMetBy(parts) ? plan.create(parts) : again(index);
    }

    private Object scalar(Scalar scalar, JsonToken token) {
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (scalar == Scalar.STRING && token == JsonToken.VALUE_STRING) {
            return tokens.text();
        }
        if (scalar == Scalar.DECIMAL && isNumber) {
            return Decimal.of(tokens.number());
        }
        if (scalar == Scalar.INTEGER && token == JsonToken.VALUE_NUMBER_INT) {
            return integer(tokens.number());
        }
        if (scalar == Scalar.BOOLEAN && token.isBoolean()) {
            return token == JsonToken.VALUE_TRUE;
        }
        return tree.value(token);
    }

    /** An {@code Integer} where it would be written in the same digits. */
    private static Object integer(String literal) {
        if (literal.length() <= LONGEST_INT && !literal.equals("-0")) {
            long value = Long.parseLong(literal);
            if (value == (int) value) {
                return (int) value;
            }
        }
        return new JsonValue.Numeral(Decimal.of(literal));
    }

    /** The value that starts at {@code index} as it is written; it has been read, so there is no fault in it. */
    private JsonValue again(int index) {
        try (Tokens again = tokens.again(index)) {
            return new TreeReader(again).value(again.next());
        }
    }
}
