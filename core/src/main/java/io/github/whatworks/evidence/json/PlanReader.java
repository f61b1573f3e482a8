// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Shape;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads records by their plans, straight from the tokens. For one thread.
 *
 * <p>What does not fit its component is a {@link Reading.Misfit} and kept among the extras as it is written.
 * Only a root can fail to be read: where it lacks a required member, or is in a later format.
 */
final class PlanReader {
    /** What is read as an {@code id}, and as anything else that a record cannot be without. */
    private static final String STAND_IN = "missing:missing";

    private static final Consumer<InvalidJsonException> STRICT = new Strict();

    private final Tokens tokens;

    PlanReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The first fault ends it. A class and no lambda, which would be slow to set up. */
    private static final class Strict implements Consumer<InvalidJsonException> {
        @Override
        public void accept(InvalidJsonException fault) {
            throw fault;
        }
    }

    /** The whole text as a record. */
    <T> T root(RecordReading<T> reading) {
        return root(reading, STRICT).orElseThrow();
    }

    /**
     * The whole text as a record, if it is one. What makes it none, or is missing from it, goes to {@code
     * faults}; what is missing is {@value #STAND_IN} then.
     */
    <T> Optional<T> root(RecordReading<T> reading, Consumer<InvalidJsonException> faults) {
        JsonToken token = tokens.next();
        return record(token, reading, faults, true);
    }

    /** The value that starts at the current token as a record; more may come after it. */
    <T> T element(RecordReading<T> reading) {
        return record(tokens.current(), reading, STRICT, false).orElseThrow();
    }

    private <T> Optional<T> record(
            JsonToken token, RecordReading<T> reading, Consumer<InvalidJsonException> faults, boolean isWhole) {
        if (token != JsonToken.START_OBJECT) {
            new TreeReader(tokens).value(token);
            if (isWhole) {
                tokens.end();
            }
            faults.accept(tokens.faultAt("", Reason.REQUIRED, "an object", "another value"));
            return Optional.empty();
        }
        Plan<T> plan = reading.plan();
        Parts parts = reading.parts(tokens);
        if (isWhole) {
            tokens.end();
        }
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
        return Optional.of(reading.create());
    }

    private InvalidJsonException missing(Member member, Parts parts) {
        String found = parts.keeps(member.name()) ? "a value of another type" : "nothing";
        return tokens.faultAt("/" + member.name(), Reason.REQUIRED, "a string", found);
    }

    private static Object standIn(Shape shape) {
        return shape instanceof Code code ? code.of(STAND_IN) : STAND_IN;
    }
}
