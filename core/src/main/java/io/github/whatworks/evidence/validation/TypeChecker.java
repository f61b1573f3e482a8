// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds values of one type to its constraints and rules, and their parts to theirs: the plan that reads and writes the
 * type, with what has to be looked at in it. Immutable once built, and safe to share between threads.
 *
 * @param <T> the type
 */
final class TypeChecker<T> {
    private static final int NOWHERE = -1;

    private final Plan<T> plan;
    private final @Nullable Meaning<T> meaning;
    private final Step[] steps;
    private Step[] held = {};
    private Step[] scanned = {};

    /** One component to look at: its own constraints, those of its values, and what holds the parts of these. */
    @SuppressWarnings("ArrayRecordComponent") // read in a loop for every part of every record, and never handed out
    private record Step(
            int index,
            Member member,
            StructureRule[] ofList,
            StructureRule[] ofValue,
            @Nullable TypeChecker<?> parts,
            @Nullable ValueRules values,
            @Nullable TextScan scan) {

        boolean holdsSomething() {
            return ofList.length > 0 || ofValue.length > 0 || parts != null || values != null;
        }

        /** Whether there is more to look at than the value itself. */
        boolean goesOn(Inspection in) {
            return parts != null ? !in.isAlone() : scan != null && in.scans();
        }
    }

    private TypeChecker(Plan<T> plan) {
        this.plan = plan;
        this.meaning = Meanings.of(plan);
        this.steps = new Step[plan.members().size()];
    }

    /** The checker of {@code plan}, with those of its parts. */
    static <T> TypeChecker<T> of(Plan<T> plan) {
        return of(plan, new HashMap<>());
    }

    /** The checkers of {@code plan} and all its parts by the name of their type. */
    static Map<String, TypeChecker<?>> all(Plan<?> plan) {
        Map<String, TypeChecker<?>> known = new HashMap<>();
        of(plan, known);
        return known;
    }

    @SuppressWarnings("unchecked") // a name has one plan
    private static <T> TypeChecker<T> of(Plan<T> plan, Map<String, TypeChecker<?>> known) {
        TypeChecker<?> before = known.get(plan.name());
        if (before != null) {
            return (TypeChecker<T>) before;
        }
        TypeChecker<T> checker = new TypeChecker<>(plan);
        known.put(plan.name(), checker);
        checker.build(known);
        return checker;
    }

    private void build(Map<String, TypeChecker<?>> known) {
        List<Constraint> declared = Structure.of(plan.name());
        List<Step> holding = new ArrayList<>();
        List<Step> all = new ArrayList<>();
        for (int i = 0; i < plan.members().size(); i++) {
            Member member = plan.member(i);
            boolean words = member.shape() == Scalar.STRING || member.shape() == Scalar.STRINGS;
            TypeChecker<?> parts = member.shape() instanceof Plan<?> part ? of(part, known) : null;
            Step step = new Step(
                    i,
                    member,
                    rules(declared, member, true),
                    rules(declared, member, false),
                    parts,
                    ValueRules.of(plan, member),
                    words ? TextScan.of(plan, member) : null);
            steps[i] = step;
            if (step.holdsSomething()) {
                holding.add(step);
            }
            if (step.holdsSomething() || words) {
                all.add(step);
            }
        }
        held = holding.toArray(held);
        scanned = all.toArray(scanned);
    }

    private StructureRule[] rules(List<Constraint> declared, Member member, boolean ofList) {
        List<StructureRule> rules = new ArrayList<>();
        for (Constraint constraint : declared) {
            if (constraint.member().equals(member.name()) && constraint.sized() == ofList) {
                rules.add(new StructureRule(plan.name(), constraint));
            }
        }
        return rules.toArray(new StructureRule[0]);
    }

    /** The rules of the type, without those of its parts. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        for (Constraint constraint : Structure.of(plan.name())) {
            rules.add(new StructureRule(plan.name(), constraint).rule());
        }
        if (meaning != null) {
            rules.addAll(meaning.rules());
        }
        return rules;
    }

    /** Holds {@code value} and all its parts. */
    void check(T value, Inspection in) {
        for (Step step : in.scans() ? scanned : held) {
            Object part = plan.part(value, step.index);
            if (part instanceof Optional<?> optional) {
                one(step, optional.orElse(null), in);
            } else if (part instanceof List<?> list) {
                each(step, list, in);
            } else {
                one(step, part, in);
            }
        }
        checkItself(value, in);
    }

    /** Holds {@code value} to the rules across its components, and its extra members to theirs. */
    void checkItself(T value, Inspection in) {
        if (meaning != null) {
            in.tryAll(meaning, value);
        }
        if (!plan.extras(value).isEmpty()) {
            MemberRules.check(this, plan, value, in);
            if (in.scans()) {
                TextScan.scanExtras(plan, plan.extras(value), in);
            }
        }
    }

    /**
     * Holds a value of the type to all but its constraints, and none of its parts: for Jakarta Validation, which does
     * the rest by itself.
     */
    @SuppressWarnings("unchecked") // the caller looked the checker up by the class of the value
    void checkAlone(Object value, Inspection in) {
        in.alone(true);
        check((T) value, in);
    }

    /**
     * Holds a value of the component at {@code index} that was kept aside because another in its list is wrong. Nobody
     * else holds what lies aside, and the check stands there already.
     */
    void checkRaw(int index, Object value, Inspection in) {
        boolean alone = in.isAlone();
        in.alone(false);
        Step step = steps[index];
        for (StructureRule rule : step.ofValue) {
            rule.hold(value, in);
        }
        if (step.values != null && !step.values.holds(value, in)) {
            step.values.report(value, in);
        }
        inner(step, value, in);
        in.alone(alone);
    }

    private void each(Step step, List<?> list, Inspection in) {
        for (StructureRule rule : step.ofList) {
            hold(rule, step, list, NOWHERE, in);
        }
        if (list.isEmpty()) {
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            single(step, list.get(i), i, in);
        }
        if (step.goesOn(in)) {
            in.enter(step.member.name());
            for (int i = 0; i < list.size(); i++) {
                in.at(i);
                inner(step, list.get(i), in);
            }
            in.leave();
        }
    }

    private void one(Step step, @Nullable Object value, Inspection in) {
        single(step, value, NOWHERE, in);
        if (value != null && step.goesOn(in)) {
            in.enter(step.member.name());
            inner(step, value, in);
            in.leave();
        }
    }

    private static void single(Step step, @Nullable Object value, int index, Inspection in) {
        for (StructureRule rule : step.ofValue) {
            hold(rule, step, value, index, in);
        }
        if (value != null && step.values != null && !step.values.holds(value, in)) {
            in.enter(step.member.name());
            in.at(index);
            step.values.report(value, in);
            in.leave();
        }
    }

    /** Most values hold: the place is noted only where one does not. */
    private static void hold(StructureRule rule, Step step, @Nullable Object value, int index, Inspection in) {
        if (!in.isAlone() && !rule.constraint().holds(value)) {
            in.enter(step.member.name());
            in.at(index);
            rule.hold(value, in);
            in.leave();
        }
    }

    private void inner(Step step, Object value, Inspection in) {
        if (step.parts != null) {
            part(step.parts, value, in);
        } else if (step.scan != null && in.scans()) {
            step.scan.scan(value, in);
        }
    }

    @SuppressWarnings("unchecked") // the plan says what its members hold
    private static <P> void part(TypeChecker<P> checker, Object value, Inspection in) {
        checker.check((P) value, in);
    }
}
