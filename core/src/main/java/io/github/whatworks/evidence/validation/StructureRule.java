// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import org.jspecify.annotations.Nullable;

/**
 * A constraint on a component, and the rule it is. Immutable.
 *
 * @param type the simple name of the record
 * @param constraint what it declares
 */
record StructureRule(String type, Constraint constraint) {

    /** Holds the value, or the lack of one, where the check stands. */
    void hold(@Nullable Object value, Inspection in) {
        if (!constraint.holds(value)) {
            String text = value instanceof String written ? written : null;
            in.fail(rule(), "", constraint.expected(), constraint.found(value), text);
        }
    }

    /** The rule. It is made when it is needed: most records are sound. */
    Rule rule() {
        String id = Names.id(type) + "." + Names.id(constraint.member()) + "."
                + constraint.kind().id();
        String meaning =
                "The member \"" + constraint.member() + "\" of " + Names.one(type) + " " + constraint.meaning();
        Rule rule = constraint.isWarning()
                ? Rule.warning(Rule.Group.STRUCTURE, id, meaning)
                : Rule.error(Rule.Group.STRUCTURE, id, meaning)
                        .inDraft(constraint.severityInDraft())
                        .inJsonSchema();
        return rule.because(constraint.rationale())
                .examples(() -> StructureExamples.passing(this), () -> StructureExamples.failing(this));
    }
}
