// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.plan.Plans;
import io.github.whatworks.evidence.validation.text.Spots;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine does with rules, whatever they hold. */
class InspectionTest {

    private static final Rule FIRST = Rule.error(Rule.Group.MEANING, "test.first", "The first holds");
    private static final Rule SECOND = Rule.warning(Rule.Group.MEANING, "test.second", "The second holds");
    private static final Rule THIRD = Rule.info(Rule.Group.MEANING, "test.third", "The third holds");

    private final Ruleset ruleset = new Ruleset(Profile.EXCHANGE, List.of(), true, false);

    /** Says what it was told to say by each of its rules. */
    private static final class Scripted extends Meaning<List<Runnable>> {
        Scripted() {
            super(FIRST, SECOND, THIRD);
        }

        @Override
        void check(int rule, List<Runnable> script, Inspection in) {
            script.get(rule).run();
        }
    }

    private final Scripted scripted = new Scripted();

    private Inspection inspection(Ruleset rules) {
        return new Inspection(rules, Reference.bundled(), Clock.systemUTC());
    }

    @Test
    void aRuleThatBreaksDown_isAFindingOfItsOwn_andStopsNoOther() {
        Inspection in = inspection(ruleset);
        in.enter("outcomes");
        in.at(2);
        Runnable breaks = () -> {
            in.enter("lost");
            throw new IllegalStateException("secret of a case");
        };

        in.tryAll(scripted, List.of(breaks, () -> in.fail("/name", "a name", "none"), () -> {}), scripted.all());
        Report report = in.report();

        assertThat(report.findings())
                .extracting(finding -> finding.rule().id(), Finding::severity, Finding::pointer)
                .containsExactly(
                        tuple("check.rule.crashed", Severity.ERROR, "/outcomes/2"),
                        tuple("test.second", Severity.WARNING, "/outcomes/2/name"));
        assertThat(report.result(FIRST)).isEqualTo(new RuleResult(FIRST, RuleOutcome.CRASHED, "IllegalStateException"));
        assertThat(report.result(SECOND).outcome()).isEqualTo(RuleOutcome.FAILED);
        assertThat(report.result(THIRD).outcome()).isEqualTo(RuleOutcome.PASSED);
        assertThat(report.findings().toString()).doesNotContain("secret");
    }

    @Test
    void whatARuleThatBreaksDownHadFound_isDropped_andWhatOthersFoundStays() {
        Inspection in = inspection(ruleset);
        Runnable breaks = () -> {
            in.fail("/name", "a name", "half a name");
            throw new IllegalStateException();
        };

        in.tryAll(scripted, List.of(() -> in.fail("/a", "b", "c"), breaks, breaks), scripted.all());

        assertThat(in.report().findings())
                .extracting(finding -> finding.rule().id(), Finding::pointer)
                .containsExactly(
                        tuple("check.rule.crashed", ""), tuple("check.rule.crashed", ""), tuple("test.first", "/a"));
    }

    @Test
    void theRulesOfAValueThatBreakDown_areFindings_andStopNoOther() {
        Inspection in = inspection(ruleset);
        TypeChecker<EvidenceRecord> checker = TypeChecker.of(Plans.EVIDENCE_RECORD);

        // No record can hold a number for a kind: the look-up of the code breaks down on it.
        checker.one(Plans.EVIDENCE_RECORD.indexOf("kind"), 7, in);
        checker.one(Plans.EVIDENCE_RECORD.indexOf("id"), "no id", in);

        assertThat(in.report().findings())
                .extracting(finding -> finding.rule().id(), Finding::pointer)
                .containsExactly(
                        tuple("check.rule.crashed", "/kind"),
                        tuple("check.rule.crashed", "/kind"),
                        tuple("record.id.pattern", "/id"));
        assertThat(in.report()
                        .result(Rules.find("vocabulary.unknown").orElseThrow())
                        .outcome())
                .isEqualTo(RuleOutcome.CRASHED);
    }

    @Test
    void aScanThatBreaksDown_isAFindingForEachOfItsRules_andStopsNoOther() {
        Inspection in = inspection(ruleset);
        TextScan broken = new TextScan(true, false) {
            @Override
            Spots spots(String text) {
                throw new StackOverflowError("secret of a case");
            }
        };

        in.enter("summary");
        broken.scan("Any text.", in);
        new TextScan(true, false).scan("<b>Bold</b>", in);
        in.leave();

        assertThat(in.report().findings())
                .extracting(finding -> finding.rule().id())
                .containsOnly("check.rule.crashed", "text.markup")
                .hasSize(ScanRules.ALL.size() + 1);
        assertThat(in.report().toString()).doesNotContain("secret");
        assertThat(ScanRules.ALL)
                .allSatisfy(
                        rule -> assertThat(in.report().result(rule).outcome()).isEqualTo(RuleOutcome.CRASHED));
    }

    @Test
    void whatBreaksDownBeforeAnyRule_breaksDownForEach() {
        Inspection in = inspection(ruleset);
        Meaning<String> broken = new Meaning<>(FIRST, SECOND) {
            @Override
            void checkAll(String value, Inspection at) {
                throw new IllegalStateException("in a look-up that they share");
            }

            @Override
            void check(int rule, String value, Inspection at) {}
        };

        in.tryAll(broken, "", broken.all());

        assertThat(in.report().result(FIRST).outcome()).isEqualTo(RuleOutcome.CRASHED);
        assertThat(in.report().result(SECOND).outcome()).isEqualTo(RuleOutcome.CRASHED);
    }

    @Test
    void aRuleThatFailsHereAndIsSkippedThere_failed() {
        Inspection in = inspection(ruleset);
        Runnable both = () -> {
            in.skip("the scale is not known here");
            in.fail("", "a level", "another");
        };

        in.tryAll(scripted, List.of(both, () -> in.skip("the list is not known here"), () -> {}), scripted.all());

        assertThat(in.report().result(FIRST).outcome()).isEqualTo(RuleOutcome.FAILED);
        assertThat(in.report().result(SECOND))
                .isEqualTo(new RuleResult(SECOND, RuleOutcome.SKIPPED, "the list is not known here"));
    }

    @Test
    void aSilencedRule_isSkippedWithItsReason_andFindsNothing() {
        RuleSetting silenced = RuleSetting.parse("estimate.interval.order=off:the source prints them so");
        Rule rule = Rules.find("estimate.interval.order").orElseThrow();
        Inspection in = inspection(ruleset.with(silenced));

        in.fail(rule, "/low", "less", "more", null);

        assertThat(in.report().findings()).isEmpty();
        assertThat(in.report().result(rule))
                .isEqualTo(new RuleResult(rule, RuleOutcome.SKIPPED, "silenced: the source prints them so"));
        assertThat(in.report().settings()).containsExactly(silenced);
    }

    @Test
    void values_areKeptOnlyWhereAskedFor_andNeverPrinted() {
        Inspection masked = inspection(ruleset);
        masked.fail(FIRST, "", "a code", "a text of 4 characters", "Lily");
        Inspection shown = inspection(ruleset.withValues(true));
        shown.fail(FIRST, "", "a code", "a text of 4 characters", "Lily");

        assertThat(masked.findings().get(0).value()).isEmpty();
        assertThat(shown.findings().get(0).value()).contains("Lily");
        assertThat(shown.findings().toString()).doesNotContain("Lily");
    }

    @Test
    void theSameInspection_afterClear_knowsNothingOfTheLastRecord() {
        Inspection in = inspection(ruleset);
        in.enter("outcomes");
        in.fail(FIRST, "", "a", "b", null);
        in.skip(SECOND, "why");

        in.clear();

        assertThat(in.pointer()).isEmpty();
        assertThat(in.report().isClean()).isTrue();
        assertThat(in.report()).isSameAs(ruleset.clean());
    }

    @Test
    void today_isThatOfLondon() {
        Clock summerNight = Clock.fixed(Instant.parse("2026-07-01T23:30:00Z"), ZoneOffset.UTC);
        Clock winterNight = Clock.fixed(Instant.parse("2026-12-31T23:59:59Z"), ZoneOffset.UTC);

        assertThat(new Today(summerNight).yyyymmdd()).isEqualTo(20260702);
        assertThat(new Today(winterNight).yyyymmdd()).isEqualTo(20261231);
    }

    @Test
    void today_changesAtMidnight() {
        Instant[] now = {Instant.parse("2026-11-23T23:59:59.999Z")};
        Clock clock = new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        };
        Today today = new Today(clock);

        assertThat(today.yyyymmdd()).isEqualTo(20261123);
        now[0] = now[0].plusMillis(1);
        assertThat(today.yyyymmdd()).isEqualTo(20261124);
        now[0] = now[0].minusMillis(1);
        assertThat(today.yyyymmdd()).isEqualTo(20261123);
    }

    @Test
    void results_giveEveryRuleThereIsOnce() {
        Report report = ruleset.clean();

        assertThat(report.results()).extracting(RuleResult::rule).containsExactlyElementsOf(Rules.all());
        assertThat(report.results())
                .filteredOn(result -> result.outcome() == RuleOutcome.SKIPPED)
                .allMatch(result -> !result.reason().isEmpty())
                .isNotEmpty();
        assertThat(Optional.of(report.profile())).contains(Profile.EXCHANGE);
    }
}
