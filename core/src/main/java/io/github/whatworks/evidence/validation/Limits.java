// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All constraints on one value together, so that a value that keeps to them costs one look; which of them is broken is
 * asked afterwards. Immutable.
 */
final class Limits {
    private static final Limits NONE = new Limits(new StructureRule[0]);

    private final StructureRule[] rules;
    private final boolean demanded;
    private boolean notBlank;
    private int minSize;
    private int maxSize = Integer.MAX_VALUE;
    private int least = Integer.MIN_VALUE;
    private @Nullable Pattern pattern;

    private Limits(StructureRule[] rules) {
        this.rules = rules;
        boolean about = false;
        for (StructureRule rule : rules) {
            add(rule.constraint());
            about |= rule.constraint().isAboutAbsence();
        }
        this.demanded = about;
    }

    private void add(Constraint constraint) {
        switch (constraint.kind()) {
            case REQUIRED -> {}
            case NOT_BLANK -> notBlank = true;
            case SIZE -> {
                minSize = Math.max(minSize, constraint.min());
                maxSize = Math.min(maxSize, constraint.max());
            }
            case PATTERN -> pattern = constraint.pattern();
            case MIN -> least = constraint.min();
        }
    }

    /** The constraints that {@code declared} has on {@code member} as a list, or on its values. */
    static Limits of(Plan<?> plan, List<Constraint> declared, Member member, boolean ofList) {
        List<StructureRule> rules = new ArrayList<>();
        for (Constraint constraint : declared) {
            if (constraint.member().equals(member.name()) && constraint.sized() == ofList) {
                rules.add(new StructureRule(plan.name(), constraint));
            }
        }
        return rules.isEmpty() ? NONE : new Limits(rules.toArray(new StructureRule[0]));
    }

    /** What they are as rules. */
    List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        for (StructureRule rule : rules) {
            all.add(rule.rule());
        }
        return all;
    }

    /** Whether there are any. */
    boolean any() {
        return rules.length > 0;
    }

    /** Whether the lack of a value can break one. */
    boolean demand() {
        return demanded;
    }

    /** Whether {@code value} keeps to all of them. */
    boolean hold(Object value) {
        if (rules.length == 0) {
            return true;
        }
        if (value instanceof String text) {
            return text.length() <= maxSize
                    && text.length() >= minSize
                    && (!notBlank || !text.isBlank())
                    && (pattern == null || pattern.matches(text));
        }
        if (value instanceof List<?> list) {
            return list.size() <= maxSize && list.size() >= minSize;
        }
        return !(value instanceof Integer number) || number >= least;
    }

    /** Says which of them {@code value} breaks, where the check stands. */
    void report(Object value, Inspection in) {
        for (StructureRule rule : rules) {
            rule.hold(value, in);
        }
    }

    /** Says which of them are broken by {@code nothing}: no value, or an empty list. */
    void reportAbsence(@Nullable Object nothing, Inspection in) {
        for (StructureRule rule : rules) {
            if (rule.constraint().isAboutAbsence()) {
                rule.hold(nothing, in);
            }
        }
    }
}
