// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.scale.Scale;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One check under way: where it stands, and what it has found. Mutable, for one thread; used for one record after
 * another, so that a sound record costs no memory.
 */
final class Inspection {
    private static final int NONE = -1;

    private final Ruleset ruleset;
    private final Reference reference;
    private final Today today;
    private final Labels labels = new Labels();
    private final List<@Nullable Selections<?>> selections = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RuleResult> troubles = new ArrayList<>();
    private @Nullable String[] names = new @Nullable String[16];
    private int[] indexes = new int[16];
    private int depth;
    private int day;
    private @Nullable Meaning<?> tried;
    private int number = NONE;
    private @Nullable ScaleRef lastRef;
    private @Nullable Scale lastScale;
    private long asked;
    private long present;
    private boolean alone;

    Inspection(Ruleset ruleset, Reference reference, Clock clock) {
        this.ruleset = ruleset;
        this.reference = reference;
        this.today = new Today(clock);
    }

    /** The scales and code lists that codes are looked up in. */
    Reference reference() {
        return reference;
    }

    /** The scale that {@code ref} names, if it is known in that edition; several rules ask for the same one in turn. */
    @SuppressWarnings("ReferenceEquality") // the very one; an equal one is looked up again
    @Nullable
    Scale scale(ScaleRef ref) {
        if (ref != lastRef) {
            lastRef = ref;
            lastScale = ref.id().isEmpty() ? null : reference.scale(ref.id().get(), ref.edition());
        }
        return lastScale;
    }

    /** Today in Europe/London as {@code yyyymmdd}, the same for the whole record. */
    int today() {
        if (day == 0) {
            day = today.yyyymmdd();
        }
        return day;
    }

    /** Those of {@code rules} to be tried on each value of a type, which has that number. */
    @SuppressWarnings("unchecked") // a number has one type
    <T> Selections<T> selections(int number, List<Tried<T>> rules) {
        while (selections.size() <= number) {
            selections.add(null);
        }
        Selections<?> known = selections.get(number);
        if (known == null) {
            known = new Selections<>(rules, ruleset);
            selections.set(number, known);
        }
        return (Selections<T>) known;
    }

    /** Labels for the rule that is tried, which has to clear what others left. */
    Labels labels() {
        return labels;
    }

    /** Whether the words of texts are to be scanned. */
    boolean scans() {
        return ruleset.scans();
    }

    /** Whether values are to be checked without their constraints and their parts. */
    void alone(boolean only) {
        alone = only;
    }

    /** Whether constraints and parts are left out. */
    boolean isAlone() {
        return alone;
    }

    /** Forgets what was found, for the next record. */
    void clear() {
        findings.clear();
        troubles.clear();
        depth = 0;
        day = 0;
        number = NONE;
        asked = 0;
        present = 0;
        lastRef = null;
        lastScale = null;
    }

    /** Goes into the component {@code name}. */
    void enter(String name) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
        names[depth] = name;
        indexes[depth++] = -1;
    }

    /** Goes to the element {@code index} of the component it is in. */
    void at(int index) {
        indexes[depth - 1] = index;
    }

    /** Goes back out. */
    void leave() {
        depth--;
    }

    /** How deep it is. */
    int depth() {
        return depth;
    }

    /** Goes back out to where it was as deep as {@code before}. */
    void backTo(int before) {
        depth = before;
    }

    /** Notes that the component at {@code index} of the value that is gone through holds something. */
    void has(int index) {
        present |= 1L << index;
    }

    /** Which components hold something, as bits; from here on {@code others} do. */
    long present(long others) {
        long before = present;
        present = others;
        return before;
    }

    /**
     * Tries the rules of {@code meaning} with these {@code numbers}, as bits; one that breaks down is a finding and does
     * not stop the others.
     */
    <T> void tryAll(Meaning<T> meaning, T value, long numbers) {
        tried = meaning;
        asked = numbers;
        int stood = depth;
        int found = findings.size();
        while (asked != 0) {
            try {
                number = NONE;
                meaning.checkAll(value, this);
                asked = 0;
            } catch (RuntimeException | StackOverflowError crash) {
                depth = stood;
                found = withoutCrashed(found, crash);
            }
        }
        number = NONE;
    }

    /** The numbers of the rules that are to be tried, as bits. */
    long asked() {
        return asked;
    }

    /** What fails or is skipped next is the rule {@code rule} of those that are tried. */
    void tries(int rule) {
        number = rule;
    }

    /**
     * Makes room for another try without the rule that broke down, and without what was found so far. What breaks down
     * before any rule is tried breaks down for each of them.
     */
    private int withoutCrashed(int found, Throwable crash) {
        findings.subList(found, findings.size()).clear();
        number = number == NONE ? Long.numberOfTrailingZeros(asked) : number;
        crashed(rule(), crash);
        asked &= ~(1L << number);
        return findings.size();
    }

    /** The rule that is tried does not hold at {@code relative}, a pointer from the object it is tried on. */
    void fail(String relative, String expected, String found) {
        fail(rule(), relative, expected, found, null);
    }

    /** The same, and what stands there, for a report that was asked to show it. */
    void fail(String relative, String expected, String found, @Nullable String value) {
        fail(rule(), relative, expected, found, value);
    }

    /** {@code broken} does not hold at {@code relative}, a pointer from where the check stands. */
    void fail(Rule broken, String relative, String expected, String found, @Nullable String value) {
        Optional<Severity> severity = ruleset.severity(broken);
        if (severity.isPresent()) {
            Optional<String> shown = ruleset.showsValues() ? Optional.ofNullable(value) : Optional.empty();
            findings.add(new Finding(
                    broken, severity.get(), pointer() + relative, Optional.empty(), expected, found, shown));
        }
    }

    /** The rule that is tried cannot be tried here. */
    void skip(String reason) {
        skip(rule(), reason);
    }

    /** {@code untried} cannot be tried here. */
    void skip(Rule untried, String reason) {
        RuleResult result = new RuleResult(untried, RuleOutcome.SKIPPED, reason);
        if (!troubles.contains(result)) {
            troubles.add(result);
        }
    }

    /** {@code broken} broke down here, which is a finding and does not stop the others. */
    void crashed(Rule broken, Throwable crash) {
        String what = crash.getClass().getSimpleName();
        troubles.add(new RuleResult(broken, RuleOutcome.CRASHED, what));
        fail(
                CheckRules.CRASHED,
                "",
                "the rule " + broken.id() + " to come to an end",
                "a fault of ours: " + what,
                null);
    }

    /** Where the check stands, as a pointer. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            pointer.append('/').append(names[i]);
            if (indexes[i] >= 0) {
                pointer.append('/').append(indexes[i]);
            }
        }
        return pointer.toString();
    }

    List<Finding> findings() {
        return findings;
    }

    /** What was found and where rules were not tried; the same object every time there is nothing to say. */
    Report report() {
        return findings.isEmpty() && troubles.isEmpty() ? ruleset.clean() : new Report(ruleset, findings, troubles, "");
    }

    private Rule rule() {
        if (tried == null || number == NONE) {
            throw new IllegalStateException("no rule is tried");
        }
        return tried.rules().get(number);
    }
}
