// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How rules of one type are numbered, and which of them are tried. */
class MeaningTest {

    /** Notes which of its rules were tried. */
    private static final class Noting extends Meaning<List<Integer>> {
        Noting(Rule... rules) {
            super(rules);
        }

        @Override
        void check(int rule, List<Integer> tried, Inspection in) {
            tried.add(rule);
        }
    }

    @Test
    void rules_areTriedWhereTheyAreAskedFor_inTheirOrder() {
        Noting meaning = new Noting(rules(63));
        Inspection in = new Inspection(
                new Ruleset(Profile.EXCHANGE, List.of(), true, false), Reference.bundled(), Clock.systemUTC());
        List<Integer> some = new ArrayList<>();
        List<Integer> all = new ArrayList<>();

        in.tryAll(meaning, some, 1L << 62 | 1 << 5 | 1);
        in.tryAll(meaning, all, meaning.all());

        assertThat(some).containsExactly(0, 5, 62);
        assertThat(all).containsExactlyElementsOf(IntStream.range(0, 63).boxed().toList());
    }

    @Test
    void profiles_haveTheirPartsOfTheRules() {
        Noting meaning = new Noting(
                rule(0).inDraft(null), rule(1).inDraft(null).inExchange(null), rule(2).inPublication(null), rule(3));

        assertThat(meaning.partsOf(Profile.DRAFT)).isEqualTo(0b1100);
        assertThat(meaning.partsOf(Profile.EXCHANGE)).isEqualTo(0b1101);
        assertThat(meaning.partsOf(Profile.PUBLICATION)).isEqualTo(0b1011);
    }

    @Test
    void moreRulesThanThereAreBits_areRefused() {
        assertThatThrownBy(() -> new Noting(rules(64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at most 63 rules in one class");
    }

    private static Rule[] rules(int count) {
        return IntStream.range(0, count).mapToObj(MeaningTest::rule).toArray(Rule[]::new);
    }

    private static Rule rule(int number) {
        return Rule.error(Rule.Group.MEANING, "test.rule-" + number, "It holds");
    }
}
