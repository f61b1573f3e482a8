// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Which rules of meaning a type has. */
final class Meanings {

    private Meanings() {}

    /** The rules across the components of the type of {@code plan}, if it has any. */
    @SuppressWarnings("unchecked") // a name has one type
    static <T> @Nullable Meaning<T> of(Plan<T> plan) {
        return (@Nullable Meaning<T>) named(plan.name());
    }

    private static @Nullable Meaning<?> named(String type) {
        return switch (type) {
            case "Estimate" -> new EstimateMeaning();
            default -> null;
        };
    }
}
