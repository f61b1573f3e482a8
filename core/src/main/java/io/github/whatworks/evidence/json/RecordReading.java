// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects that stand at one place of a record by their plan. Keeps from one to the next room for
 * the parts, and which member followed which, as it will again.
 *
 * <p>The tokeniser gives the same string for the same name, so that a name that is expected need not be
 * looked up.
 */
final class RecordReading<T> extends Reading {
    private final Plan<T> plan;
    private final Parts parts = Parts.none();
    private final @Nullable Reading[] inside;
    private final @Nullable String[] likely;
    private final int[] followers;
    private int last;

    RecordReading(Plan<T> plan) {
        int size = plan.members().size();
        this.plan = plan;
        this.inside = new @Nullable Reading[size];
        this.likely = new @Nullable String[size + 1];
        this.followers = new int[size + 1];
    }

    Plan<T> plan() {
        return plan;
    }

    @Override
    Object value(Tokens tokens, JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            return misfit(tokens, token);
        }
        int index = plan.isDemanding() ? tokens.index() : 0;
        Parts found = parts(tokens);
        return plan.isMetBy(found) ? create() : again(tokens, index);
    }

    /** The parts of the current object, which hold until the next object. */
    Parts parts(Tokens tokens) {
        parts.clear();
        last = inside.length;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            int index = met(name);
            if (index < 0 ? parts.keeps(name) : !parts.meet(index)) {
                throw tokens.duplicate();
            }
            Object value =
                    index < 0 ? misfit(tokens, tokens.next()) : inside(index).next(tokens);
            if (value instanceof Misfit misfit) {
                parts.keep(name, misfit.value());
            } else {
                parts.set(index, value);
            }
        }
        return parts;
    }

    /** The record of the parts, which are let go of. */
    T create() {
        T created = plan.create(parts);
        parts.clear();
        return created;
    }

    /** The index of the member {@code name}, which came next, or -1 if no component holds it. */
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // another copy of the name is looked up
    private int met(String name) {
        if (likely[last] != name) {
            int index = plan.indexOf(name);
            if (index < 0) {
                return index;
            }
            likely[last] = name;
            followers[last] = index;
        }
        last = followers[last];
        return last;
    }

    private Reading inside(int index) {
        Reading known = inside[index];
        if (known == null) {
            known = of(plan.member(index));
            inside[index] = known;
        }
        return known;
    }

    @Override
    void forget() {
        parts.clear();
        for (Reading reading : inside) {
            if (reading != null) {
                reading.forget();
            }
        }
    }
}
