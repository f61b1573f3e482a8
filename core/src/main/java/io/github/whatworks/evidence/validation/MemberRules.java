// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Plan;

/** The rules about members that no component holds: of another type than it should be, or misspelt. */
final class MemberRules {

    static final java.util.List<Rule> ALL = java.util.List.of();

    private MemberRules() {}

    /** Holds the extra members of an object of {@code plan}. */
    static void check(Plan<?> plan, Extras extras, Inspection in) {
        extras.members().forEach((name, value) -> check(plan, name, value, in));
    }

    private static void check(Plan<?> plan, String name, JsonValue value, Inspection in) {}
}
