// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Holds values of one type to its constraints and rules, and their parts to theirs: the plan that reads and writes the
 * type, with what has to be looked at in it. Immutable once built, and safe to share between threads.
 *
 * @param <T> the type
 */
final class TypeChecker<T> implements Plan.Visitor<Inspection> {
    private static final int NOWHERE = -1;

    private final Plan<T> plan;
    private final int number;
    private final List<Tried<T>> rules = new ArrayList<>();

    /** By the index of the component; {@code null} where there is nothing to look at. */
    private final @Nullable Step[] steps;

    /** The components that have to hold something, as bits. */
    private long demanded;

    /** One component to look at: its own limits, those of its values, and what holds the parts of these. */
    private record Step(
            Member member,
            Limits ofList,
            Limits ofValue,
            @Nullable TypeChecker<?> parts,
            @Nullable ValueRules values,
            @Nullable TextScan scan) {

        /** The rules that hold each value by itself. */
        List<Rule> rules() {
            List<Rule> all = new ArrayList<>(ofValue.rules());
            if (values != null) {
                all.addAll(values.rules());
            }
            return all;
        }

        /** Whether there is more to look at than the value itself. */
        boolean goesOn(Inspection in) {
            return parts != null ? !in.isAlone() : scan != null && in.scans();
        }
    }

    private TypeChecker(Plan<T> plan, int number) {
        this.plan = plan;
        this.number = number;
        for (Meaning<T> meaning : Meanings.of(plan)) {
            rules.add(new Tried<>(plan, meaning));
        }
        this.steps = new @Nullable Step[plan.members().size()];
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
        TypeChecker<T> checker = new TypeChecker<>(plan, known.size());
        known.put(plan.name(), checker);
        checker.build(known);
        return checker;
    }

    private void build(Map<String, TypeChecker<?>> known) {
        List<Constraint> declared = Structure.of(plan.name());
        for (int i = 0; i < steps.length; i++) {
            Member member = plan.member(i);
            Step step = step(declared, member, known);
            if ((member.isList() ? step.ofList : step.ofValue).demand()) {
                demanded |= 1L << i;
            }
            boolean something = step.ofList.any() || step.ofValue.any() || step.parts != null || step.values != null;
            steps[i] = something || step.scan != null ? step : null;
        }
    }

    private Step step(List<Constraint> declared, Member member, Map<String, TypeChecker<?>> known) {
        boolean words = member.shape() == Scalar.STRING || member.shape() == Scalar.STRINGS;
        return new Step(
                member,
                Limits.of(plan, declared, member, true),
                Limits.of(plan, declared, member, false),
                member.shape() instanceof Plan<?> part ? of(part, known) : null,
                ValueRules.of(plan, member),
                words ? TextScan.of(plan, member) : null);
    }

    /** The rules of the type, without those of its parts. */
    List<Rule> rules() {
        List<Rule> all = new ArrayList<>();
        for (Constraint constraint : Structure.of(plan.name())) {
            all.add(new StructureRule(plan.name(), constraint).rule());
        }
        for (Tried<T> tried : rules) {
            all.addAll(tried.meaning().rules());
        }
        return all;
    }

    /** Holds {@code value} and all its parts. */
    void check(T value, Inspection in) {
        long outside = in.present(0);
        plan.visit(value, this, in);
        long present = in.present(outside);
        for (long absent = demanded & ~present; absent != 0; absent &= absent - 1) {
            absent(Long.numberOfTrailingZeros(absent), in);
        }
        checkItself(value, present, in);
    }

    /**
     * Holds {@code value} to the rules across its components, of which those in {@code present} hold something, and its
     * extra members to theirs. A member that is kept aside is neither there nor absent, so all rules are tried then.
     */
    private void checkItself(T value, long present, Inspection in) {
        boolean plain = plan.extras(value).isEmpty();
        if (!rules.isEmpty()) {
            in.selections(number, rules).of(plain ? present : Tried.ANY).tryAll(value, in);
        }
        if (!plain) {
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
        Step step = steps[index];
        if (step == null) {
            return;
        }
        boolean alone = in.isAlone();
        in.alone(false);
        if (!step.ofValue.hold(value)) {
            step.ofValue.report(value, in);
        }
        if (step.values != null && !step.values.holds(value, in)) {
            step.values.report(value, in);
        }
        inner(step, value, in);
        in.alone(alone);
    }

    private void absent(int index, Inspection in) {
        Step step = steps[index];
        if (step != null && !in.isAlone()) {
            in.enter(step.member.name());
            if (step.member.isList()) {
                step.ofList.reportAbsence(List.of(), in);
            } else {
                step.ofValue.reportAbsence(null, in);
            }
            in.leave();
        }
    }

    @Override
    public void list(int index, List<?> list, Inspection in) {
        in.has(index);
        Step step = steps[index];
        if (step == null) {
            return;
        }
        if (!step.ofList.hold(list) && !in.isAlone()) {
            in.enter(step.member.name());
            step.ofList.report(list, in);
            in.leave();
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

    @Override
    public void one(int index, Object value, Inspection in) {
        in.has(index);
        Step step = steps[index];
        if (step == null) {
            return;
        }
        single(step, value, NOWHERE, in);
        if (step.goesOn(in)) {
            in.enter(step.member.name());
            inner(step, value, in);
            in.leave();
        }
    }

    /** Most values hold: the place is noted only where one does not. What breaks down is a finding, and ends no check. */
    private static void single(Step step, Object value, int index, Inspection in) {
        int stood = in.depth();
        try {
            if (!step.ofValue.hold(value) && !in.isAlone()) {
                in.enter(step.member.name());
                in.at(index);
                step.ofValue.report(value, in);
                in.leave();
            }
            if (step.values != null && !step.values.holds(value, in)) {
                in.enter(step.member.name());
                in.at(index);
                step.values.report(value, in);
                in.leave();
            }
        } catch (RuntimeException | StackOverflowError crash) {
            in.backTo(stood);
            in.enter(step.member.name());
            in.at(index);
            step.rules().forEach(rule -> in.crashed(rule, crash));
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
