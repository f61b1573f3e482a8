// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;

/** Looks through the words of a text once. */
final class TextScan {

    static final java.util.List<Rule> ALL = java.util.List.of();

    private TextScan() {}

    /** Scans a text, or a list of them, that is the value of {@code member}. */
    static void scan(Plan<?> plan, Member member, Object value, Inspection in) {}
}
