// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import io.github.whatworks.evidence.json.plan.Shape;

/**
 * How the values of one shape are read, straight from the tokens. For one thread at a time.
 *
 * <p>One class for each sort of shape, not one method for all: the compiler makes of each a small piece of
 * code with its loops in registers.
 */
abstract class Reading {

    /** What does not fit its component, to be kept among the extras as it is written. */
    record Misfit(JsonValue value) {}

    /** The value that starts at {@code token}, the current one, or a {@link Misfit}. */
    abstract Object value(Tokens tokens, JsonToken token);

    /** As {@link #value}, of the next token. */
    Object next(Tokens tokens) {
        return value(tokens, tokens.next());
    }

    /** Lets go of what was read, where reading ended early. */
    void forget() {}

    /** How the values of {@code member} are read. */
    static Reading of(Member member) {
        Reading one = of(member.shape());
        return member.isList() ? new ListReading(one) : one;
    }

    private static Reading of(Shape shape) {
        if (shape instanceof Plan<?> plan) {
            return new RecordReading<>(plan);
        }
        if (shape instanceof Code code) {
            return new CodeReading(code);
        }
        return switch ((Scalar) shape) {
            case STRING -> new TextReading();
            case DECIMAL -> new DecimalReading();
            case INTEGER -> new IntegerReading();
            case BOOLEAN -> new BooleanReading();
            case STRINGS -> new ListReading(new TextReading());
        };
    }

    /** The value that starts at {@code token}, the current one, as it is written. */
    static Misfit misfit(Tokens tokens, JsonToken token) {
        return new Misfit(new TreeReader(tokens).value(token));
    }

    /** The value that starts at {@code index} as it is written; it has been read, so there is no fault in it. */
    static Misfit again(Tokens tokens, int index) {
        try (Tokens again = tokens.again(index)) {
            return misfit(again, again.next());
        }
    }
}
