// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionsTest {
    private static final Rule ALWAYS = Rule.error(Rule.Group.MEANING, "test.always", "Is tried on everything");
    private static final Rule WITH_SCALE =
            Rule.error(Rule.Group.MEANING, "test.scale", "Needs a scale").whenGiven("scale");
    private static final Rule WITHOUT_NOTE =
            Rule.error(Rule.Group.MEANING, "test.note", "Needs no note").unlessGiven("note");

    private final Plan<Rating> plan = plan();
    private final List<Integer> tried = new ArrayList<>();
    private final Meaning<Rating> meaning = new Meaning<>(ALWAYS, WITH_SCALE, WITHOUT_NOTE) {
        @Override
        void check(int rule, Rating value, Inspection in) {
            tried.add(rule);
        }
    };
    private final Ruleset ruleset = new Ruleset(Profile.EXCHANGE, List.of(), false, false);
    private final Inspection in = new Inspection(ruleset, Reference.bundled(), Clock.systemUTC());
    private final Selections<Rating> selections = new Selections<>(List.of(new Tried<>(plan, meaning)), ruleset);

    @SuppressWarnings("unchecked") // the member is a list of ratings
    private static Plan<Rating> plan() {
        return (Plan<Rating>) Plans.EVIDENCE_RECORD
                .member(Plans.EVIDENCE_RECORD.indexOf("ratings"))
                .shape();
    }

    private List<Integer> triedOn(long present) {
        tried.clear();
        selections.of(present).tryAll(Rating.builder().build(), in);
        return List.copyOf(tried);
    }

    private long bit(String member) {
        return 1L << plan.indexOf(member);
    }

    @Test
    void of_givenWhatHoldsSomething_triesWhatCanBreak() {
        assertThat(triedOn(0)).containsExactly(0, 2);
        assertThat(triedOn(bit("scale"))).containsExactly(0, 1, 2);
        assertThat(triedOn(bit("note"))).containsExactly(0);
        assertThat(triedOn(bit("scale") | bit("note"))).containsExactly(0, 1);
    }

    @Test
    void of_givenWhatMayHoldAnything_triesAll() {
        assertThat(triedOn(Tried.ANY)).containsExactly(0, 1, 2);
    }

    @Test
    void of_givenMoreSortsThanAreRemembered_isRightAboutEach() {
        long others = (1L << plan.indexOf("scale")) - 1;
        for (int round = 0; round < 2; round++) {
            for (long present = 0; present < 200; present++) {
                long scale = present % 3 == 0 ? bit("scale") : 0;
                assertThat(triedOn((present & others) | ((present & ~others) << 10) | scale))
                        .as("members %x", present)
                        .contains(0)
                        .satisfies(numbers -> assertThat(numbers.contains(1)).isEqualTo(scale != 0));
            }
        }
    }
}
