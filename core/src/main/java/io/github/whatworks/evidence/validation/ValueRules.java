// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Code;
import io.github.whatworks.evidence.json.plan.Member;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules about single values of one sort wherever they stand: codes of open vocabularies, dates, addresses, numbers.
 * Immutable and safe to share between threads.
 */
abstract class ValueRules {
    static final List<Rule> ALL = all();

    /** The rules. */
    abstract List<Rule> rules();

    /** Whether {@code value} is as it should be; it allocates nothing. */
    abstract boolean holds(Object value, Inspection in);

    /** Says what is wrong with {@code value}, which does not hold, where the check stands. */
    abstract void report(Object value, Inspection in);

    /** The rules that hold the values of {@code member}, if any do. */
    static @Nullable ValueRules of(Plan<?> type, Member member) {
        if (member.shape() == Code.PARTIAL_DATE) {
            return DateRules.of(type);
        }
        if (member.shape() instanceof Code code) {
            return new VocabularyRules(code);
        }
        if (member.shape() == Scalar.DECIMAL) {
            return NumberRules.OF_COMPONENTS;
        }
        return member.shape() == Scalar.STRING && member.name().equals("url") ? UrlRules.OF_ADDRESSES : null;
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(VocabularyRules.RULES);
        rules.addAll(DateRules.RULES);
        rules.addAll(UrlRules.RULES);
        rules.addAll(NumberRules.RULES);
        return List.copyOf(rules);
    }
}
