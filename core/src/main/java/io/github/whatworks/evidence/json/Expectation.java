// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.io.SerializedString;
import io.github.whatworks.evidence.json.plan.Parts;
import io.github.whatworks.evidence.json.plan.Plan;
import java.util.ArrayList;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * What is kept from one object to the next that stands at the same place of a record: room for its parts,
 * and which member followed which, as it will again. For one thread at a time.
 *
 * <p>A name that is expected is compared with the bytes of the text, and neither decoded nor looked up.
 */
final class Expectation<T> {
    private final Plan<T> plan;
    private final Parts parts = Parts.none();
    private final ArrayList<@Nullable Expectation<?>> inside;
    private final @Nullable SerializedString[] names;
    private final @Nullable SerializedString[] likely;
    private final int[] followers;
    private int last;

    Expectation(Plan<T> plan) {
        int size = plan.members().size();
        this.plan = plan;
        this.inside = new ArrayList<>(Collections.nCopies(size, null));
        this.names = new @Nullable SerializedString[size];
        this.likely = new @Nullable SerializedString[size + 1];
        this.followers = new int[size + 1];
    }

    Plan<T> plan() {
        return plan;
    }

    /** What to expect of the objects of {@code nested} that the member at {@code index} holds. */
    Expectation<?> inside(int index, Plan<?> nested) {
        Expectation<?> known = inside.get(index);
        if (known == null) {
            known = new Expectation<>(nested);
            inside.set(index, known);
        }
        return known;
    }

    /** Room for the parts of the next object. */
    Parts start() {
        last = likely.length - 1;
        parts.clear();
        return parts;
    }

    /** The record of the parts, which are let go of. */
    T create() {
        T created = plan.create(parts);
        parts.clear();
        return created;
    }

    /** The name that may come next. */
    @Nullable
    SerializedString likely() {
        return likely[last];
    }

    /** The index of the member {@code name}, which came next, or -1 if no component holds it. */
    int met(String name) {
        SerializedString expected = likely[last];
        if (expected == null || !expected.getValue().equals(name)) {
            int index = plan.indexOf(name);
            if (index < 0) {
                return index;
            }
            if (names[index] == null) {
                names[index] = new SerializedString(name);
            }
            likely[last] = names[index];
            followers[last] = index;
        }
        last = followers[last];
        return last;
    }

    /** Lets go of all parts, where reading ended early. */
    void forget() {
        parts.clear();
        for (Expectation<?> nested : inside) {
            if (nested != null) {
                nested.forget();
            }
        }
    }
}
