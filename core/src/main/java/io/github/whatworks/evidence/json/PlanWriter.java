// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import io.github.whatworks.evidence.json.plan.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Writes records by their plans. For one thread.
 *
 * <p>Components come first, in their order, then the extras in theirs; in the canonical form all are
 * sorted by name. Where a component has a value, an extra of its name is not written.
 */
final class PlanWriter {
    private final JsonOutput out;

    PlanWriter(JsonOutput out) {
        this.out = out;
    }

    <T> void write(Plan<T> plan, T value) {
        Extras extras = plan.extras(value);
        out.startObject();
        if (!out.isCanonical()) {
            for (int i = 0; i < plan.members().size(); i++) {
                member(plan, value, i);
            }
            extras.members().forEach((name, extra) -> {
                if (!isWritten(plan, value, name)) {
                    out.name(name);
                    out.value(extra);
                }
            });
        } else if (extras.isEmpty()) {
            for (int index : plan.byName()) {
                member(plan, value, index);
            }
        } else {
            sorted(plan, value, extras);
        }
        out.endObject();
    }

    private <T> void sorted(Plan<T> plan, T value, Extras extras) {
        Map<String, Optional<JsonValue>> members = new TreeMap<>();
        plan.members().forEach(member -> members.put(member.name(), Optional.empty()));
        extras.members().forEach((name, extra) -> {
            if (!isWritten(plan, value, name)) {
                members.put(name, Optional.of(extra));
            }
        });
        members.forEach((name, extra) -> {
            if (extra.isPresent()) {
                out.name(name);
                out.value(extra.get());
            } else {
                member(plan, value, plan.indexOf(name));
            }
        });
    }

    private static <T> boolean isWritten(Plan<T> plan, T value, String name) {
        int index = plan.indexOf(name);
        return index >= 0 && !isAbsent(plan.member(index), plan.part(value, index));
    }

    private static boolean isAbsent(Member member, Object part) {
        return switch (member.presence()) {
            case REQUIRED -> false;
            case OPTIONAL -> ((Optional<?>) part).isEmpty();
            case LIST -> ((List<?>) part).isEmpty();
        };
    }

    private <T> void member(Plan<T> plan, T value, int index) {
        Member member = plan.member(index);
        Object part = plan.part(value, index);
        if (isAbsent(member, part)) {
            return;
        }
        out.name(member.name());
        switch (member.presence()) {
            case REQUIRED -> one(member.shape(), part);
            case OPTIONAL -> one(member.shape(), ((Optional<?>) part).orElseThrow());
            case LIST -> list(member.shape(), (List<?>) part);
        }
    }

    private void list(Shape shape, List<?> values) {
        out.startArray();
        for (Object value : values) {
            one(shape, value);
        }
        out.endArray();
    }

    private void one(Shape shape, Object value) {
        if (shape instanceof Code code) {
            out.text(code.textOf(value));
        } else if (shape instanceof Plan<?> plan) {
            record(plan, value);
        } else if (value instanceof List<?> strings) {
            list(Scalar.STRING, strings);
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Decimal decimal) {
            out.number(decimal);
        } else {
            out.literal(value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> void record(Plan<T> plan, Object value) {
        write(plan, (T) value);
    }
}
