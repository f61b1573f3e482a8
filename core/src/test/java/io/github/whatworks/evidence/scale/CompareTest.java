// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import static io.github.whatworks.evidence.scale.Ratings.code;
import static io.github.whatworks.evidence.scale.Ratings.guidebook;
import static io.github.whatworks.evidence.scale.Ratings.number;
import static io.github.whatworks.evidence.scale.Ratings.oneOf;
import static io.github.whatworks.evidence.scale.Ratings.outcome;
import static io.github.whatworks.evidence.scale.Ratings.pair;
import static io.github.whatworks.evidence.scale.Ratings.peer;
import static io.github.whatworks.evidence.scale.Ratings.range;
import static io.github.whatworks.evidence.scale.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What compares with what, case by case. */
class CompareTest {

    private final Scales scales = ScaleFiles.scales();

    @Test
    void aLadder_isClimbedByChainsOfPairs() {
        assertThat(compare(guidebook("4"), guidebook("2+"))).isEqualTo(Comparison.above());
        assertThat(compare(guidebook("2"), guidebook("3+"))).isEqualTo(Comparison.below());
        assertThat(compare(guidebook("3+"), guidebook("3+"))).isEqualTo(Comparison.same());
    }

    @Test
    void whereOneIsTheFirst_aLowerNumberStandsAbove() {
        assertThat(compare(peer("cebc-scientific", code("1")), peer("cebc-scientific", code("4"))))
                .isEqualTo(Comparison.above());
        assertThat(compare(peer("essa-tier", code("4")), peer("essa-tier", code("1"))))
                .isEqualTo(Comparison.below());
    }

    @Test
    void codesThatStandApart_compareWithNothing() {
        assertReason(compare(guidebook("NL2"), guidebook("2")), "NL2 stands apart from the levels (insufficient)");
        assertReason(compare(guidebook("NE"), guidebook("2")), "the scale does not order 2 and NE");
        assertReason(compare(guidebook("NL2"), guidebook("NL2")), "stands apart");
        assertReason(compare(pair("mixed", "2"), pair("0", "2")), "effect: mixed stands apart from the levels (mixed)");
    }

    @Test
    void anAbsentValue_isNotZero_andComparesWithNothing() {
        RatingValue lost = RatingValue.builder().absence(Absence.VALUE_LOST).build();

        assertReason(compare(rating("eif-evidence", "2017", lost), guidebook("2")), "a value is absent (value-lost)");
        assertReason(
                compare(rating("eif-evidence", "2017", RatingValue.builder().build()), guidebook("2")), "no code");
    }

    @Test
    void aLevelWhosePlusIsUnknown_comparesOnlyWhereBothAgree() {
        Rating four = rating("eif-evidence", "2017", oneOf("4", "4+"));

        assertThat(compare(four, guidebook("3+"))).isEqualTo(Comparison.above());
        assertThat(compare(rating("eif-evidence", "2017", oneOf("2", "2+")), four))
                .isEqualTo(Comparison.below());
        assertReason(compare(four, guidebook("4")), "it is not known which code a value has");
        assertReason(compare(four, four), "it is not known which code a value has");
    }

    @Test
    void aMark_doesNotMoveAPlace_butIsNotNothing() {
        assertThat(compare(guidebook("3+", "*"), guidebook("3+", "*"))).isEqualTo(Comparison.same());
        assertThat(compare(guidebook("3+", "*"), guidebook("4"))).isEqualTo(Comparison.below());
        assertReason(compare(guidebook("3+", "*"), guidebook("3+")), "the marks beside the values differ");
        assertReason(compare(guidebook("4", "!"), guidebook("3")), "not known to have the mark !");
    }

    @Test
    void aPair_isOneValue() {
        assertThat(compare(pair("2", "3"), pair("1", "3"))).isEqualTo(Comparison.above());
        assertThat(compare(pair("1", "0"), pair("2", "3"))).isEqualTo(Comparison.below());
        assertThat(compare(pair("1", "2"), pair("1", "2"))).isEqualTo(Comparison.same());
        assertReason(compare(pair("2", "0"), pair("1", "3")), "above on one axis of the scale and below on another");
    }

    @Test
    void halfAPair_orOneHalfTwice_isNotARating() {
        RatingValue effect = code("2").toBuilder().axis("effectiveness").build();

        assertReason(compare(rating("evidence-store", "2019", effect), pair("1", "1")), "one value for each axis");
        assertReason(
                compare(rating("evidence-store", "2019", effect, effect), pair("1", "1")), "one value for each axis");
        assertReason(compare(rating("evidence-store", "2019", code("2"), effect), pair("1", "1")), "for each axis");
    }

    @Test
    void anUnknownCode_isNotGuessedAt() {
        assertReason(compare(guidebook("7"), guidebook("2")), "not known to have a level 7");
        assertReason(compare(guidebook("7"), guidebook("7")), "not known to have a level 7");
        assertReason(compare(pair("-1", "1"), pair("0", "1")), "effect: the scale does not order -1 and 0");
    }

    @Test
    void twoEditions_andTwoScales_doNotCompare() {
        assertReason(compare(rating("eif-evidence", "2014", code("3")), guidebook("3")), "two editions of one scale");
        assertReason(
                compare(peer("eef-strand-evidence-pre2021", code("3")), peer("eef-strand-evidence-2021", code("3"))),
                "two different scales");
        assertReason(compare(peer("blueprints", code("1")), peer("sptw", code("1"))), "two different scales");
        assertReason(
                compare(rating("somebody-elses", "2030", code("1")), rating("somebody-elses", "2030", code("1"))),
                "known here");
        assertReason(compare(Rating.builder().build(), Rating.builder().build()), "known here");
        assertReason(compare(peer("eif-evidence", code("3")), peer("eif-evidence", code("3"))), "known here");
        assertReason(compare(rating("sptw", "2030", code("1")), peer("sptw", code("1"))), "known here");
    }

    @Test
    void theSameCode_beforeAndAfterItWasRelabelled_doesNotCompare() {
        RatingValue effect =
                code("not_effective").toBuilder().axis("effectiveness").build();
        RatingValue strength = code("low_quality").toBuilder().axis("strength").build();

        assertReason(
                compare(
                        rating("evidence-store", "2018", effect, strength),
                        rating("evidence-store", "2018-11", effect, strength)),
                "two editions of one scale");
        assertThat(compare(
                        rating("evidence-store", "2018-11", effect, strength),
                        rating("evidence-store", "2018-11", effect, strength)))
                .isEqualTo(Comparison.same());
    }

    @Test
    void anAlias_isTheScaleItself() {
        Rating byAddress = rating("https://guidebook.eif.org.uk/eif-evidence-standards", "2017", code("4"));

        assertThat(compare(byAddress, guidebook("3"))).isEqualTo(Comparison.above());
    }

    @Test
    void openNumbers_areOrderedByTheKind() {
        assertThat(compare(months(number("6")), months(number("-1")))).isEqualTo(Comparison.above());
        assertThat(compare(months(number("3")), months(number("3.0")))).isEqualTo(Comparison.same());
        assertReason(compare(months(number("3")), months(code("+3 months"))), "not a single number");
        assertReason(compare(months(number("3").toBuilder().unit("percent").build()), months(number("4"))), "units");
        assertReason(
                compare(months(number("1e99999999999")), months(number("4"))), "a number is too large to be compared");
    }

    @Test
    void aRange_comparesOnlyWhereAllOfItDoes() {
        assertThat(compare(nrepp(range("3.6", "3.7")), nrepp(range("2.1", "3.5"))))
                .isEqualTo(Comparison.above());
        assertThat(compare(nrepp(number("1")), nrepp(range("3.6", "3.7")))).isEqualTo(Comparison.below());
        assertReason(compare(nrepp(range("3.6", "3.7")), nrepp(range("3.5", "3.6"))), "ranges leave it open");
        assertReason(compare(nrepp(range("3.6", "3.7")), nrepp(range("3.6", "3.7"))), "ranges leave it open");
        assertReason(compare(nrepp(range("3.7", "3.6")), nrepp(number("1"))), "ranges leave it open");
    }

    @Test
    void aPartialOrder_leavesOpenWhatItsPublisherLeavesOpen() {
        assertThat(compare(chrr("scientifically-supported"), chrr("evidence-of-ineffectiveness")))
                .isEqualTo(Comparison.above());
        assertReason(
                compare(chrr("expert-opinion"), chrr("insufficient-evidence")),
                "does not order expert-opinion and insufficient-evidence");
        assertReason(compare(homvee("0"), homvee("1")), "does not order 0 and 1");
        assertThat(compare(homvee("1"), homvee("1"))).isEqualTo(Comparison.same());
    }

    @Test
    void ratingsOfAnOutcome_compareForOneOutcomeWithOneComparator() {
        Outcome entry = outcome("Entry to care", "usual services");

        assertThat(compare(entry, pair("2", "3"), entry, pair("1", "3"))).isEqualTo(Comparison.above());
        assertReason(
                compare(entry, pair("2", "3"), outcome("Behaviour", "usual services"), pair("1", "3")),
                "their outcomes differ");
        assertReason(
                compare(entry, pair("2", "3"), outcome("Entry to care", "foster care"), pair("1", "3")),
                "their comparators differ");
        assertReason(
                compare(
                        entry,
                        pair("2", "3"),
                        entry.toBuilder().whose(Subject.CHILD).build(),
                        pair("1", "3")),
                "whose outcome it is differs");
    }

    @Test
    void comparatorsThatNobodyStates_doNotAgree() {
        Outcome silent = Outcome.builder().name("Entry to care").build();
        Outcome coded = silent.toBuilder()
                .comparator(Term.builder().code("usual").list("comparators").build())
                .build();

        assertReason(compare(silent, pair("2", "3"), silent, pair("1", "3")), "a comparator is not stated");
        assertReason(compare(silent, pair("2", "3"), coded, pair("1", "3")), "a comparator is not stated");
        assertThat(compare(coded, pair("2", "3"), coded, pair("1", "3"))).isEqualTo(Comparison.above());
    }

    @Test
    void anOutcomeWithoutName_orARatingOfARecord_isNotTheSameThing() {
        Outcome entry = outcome("Entry to care", "usual services");
        Outcome nameless =
                Outcome.builder().comparator(Term.printed("usual services")).build();

        assertReason(compare(nameless, pair("2", "3"), nameless, pair("1", "3")), "an outcome is not named");
        assertReason(
                scales.compare(Rated.of(entry, pair("2", "3")), Rated.record(pair("1", "3"))),
                "they are about different things");
    }

    @Test
    void followUps_andTopicAreas_haveToAgree() {
        Outcome entry = outcome("Entry to care", "usual services");
        Rating soon = pair("2", "3").toBuilder().followUp("6 months").build();
        Rating later = pair("1", "3").toBuilder().followUp("2 years").build();
        Rating unnamed =
                pair("1", "3").toBuilder().about(RatingSubject.FOLLOW_UP).build();

        assertThat(compare(
                        entry,
                        soon,
                        entry,
                        later.toBuilder().followUp("6 months").build()))
                .isEqualTo(Comparison.above());
        assertReason(compare(entry, soon, entry, later), "their follow-ups differ");
        assertReason(compare(entry, soon, entry, pair("1", "3")), "they are about different things");
        assertReason(compare(entry, unnamed, entry, unnamed), "a follow-up is not named");
        assertReason(compare(topicArea("Anger"), topicArea("Trauma")), "they are about different things");
        assertThat(compare(topicArea("Anger"), topicArea("Anger"))).isEqualTo(Comparison.same());
    }

    @Test
    void theNameOfAStudyOrRecommendation_isNoCondition() {
        Rating strong = rating("practice-guide-strength", "2025", code("strong")).toBuilder()
                .about(RatingSubject.RECOMMENDATION)
                .aboutName("Offer parenting programmes")
                .build();
        Rating good = strong.toBuilder()
                .values(code("good"))
                .aboutName("Offer something else")
                .build();

        assertThat(compare(strong, good)).isEqualTo(Comparison.above());
        assertReason(
                compare(strong, good.toBuilder().values(code("promising")).build()),
                "does not order promising and strong");
    }

    @Test
    void ratingsThatAreLostOrDisputed_areNotCompared() {
        Rating disputed = guidebook("4").toBuilder().known(Known.DISPUTED).build();

        assertReason(compare(disputed, guidebook("3")), "sources disagree about a rating");
        assertThat(compare(guidebook("4").toBuilder().known(Known.FROM_MIRROR).build(), guidebook("3")))
                .isEqualTo(Comparison.above());
    }

    @Test
    void anOrderThatRunsInACircle_ordersNothing() {
        Axis circle = Axis.builder()
                .levels(
                        Level.builder().code("1").build(),
                        Level.builder().code("2").build())
                .order(ScaleOrder.of(OrderKind.HIGHER, List.of(List.of("1", "2"), List.of("2", "1"), List.of("2"))))
                .build();

        assertReason(new Ladder(circle).compare(code("1"), code("2")), "does not order 1 and 2");
    }

    @Test
    void anAnswer_readsAsWords() {
        assertThat(Comparison.above()).hasToString("above");
        assertThat(Comparison.below()).hasToString("below");
        assertThat(Comparison.same()).hasToString("the same");
        assertThat(Comparison.notComparable("of something")).hasToString("not comparable: of something");
        assertThat(Comparison.same().isComparable()).isTrue();
        assertThat(Comparison.notComparable("of something").isComparable()).isFalse();
        assertThat(Comparison.above().reversed()).isEqualTo(Comparison.below());
        assertThat(Comparison.same().reversed()).isEqualTo(Comparison.same());
    }

    private static Rating months(RatingValue value) {
        return peer("eef-months", value);
    }

    private static Rating nrepp(RatingValue value) {
        return peer("nrepp-legacy", value);
    }

    private static Rating chrr(String code) {
        return peer("chrr-wwfh", code(code));
    }

    private static Rating homvee(String code) {
        return peer("homvee", code(code));
    }

    private static Rating topicArea(String name) {
        return peer("cebc-scientific", code("3")).toBuilder()
                .about(RatingSubject.TOPIC_AREA)
                .aboutName(name)
                .build();
    }

    private Comparison compare(Rating first, Rating second) {
        return scales.compare(Rated.record(first), Rated.record(second));
    }

    private Comparison compare(Outcome one, Rating first, Outcome other, Rating second) {
        return scales.compare(Rated.of(one, first), Rated.of(other, second));
    }

    /** The reason, whichever of the two is asked about first, is in words that rank nothing. */
    private static void assertReason(Comparison comparison, String reason) {
        assertThat(comparison.notComparableBecause())
                .hasValueSatisfying(words -> assertThat(words)
                        .contains(reason)
                        .doesNotContainIgnoringCase("better")
                        .doesNotContainIgnoringCase("worse")
                        .doesNotContainIgnoringCase("higher")
                        .doesNotContainIgnoringCase("lower"));
    }
}
