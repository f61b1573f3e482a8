// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.Tuple.Tuple3;

/** The laws of comparing, over every axis of every scale: the library's own and the peers'. */
class CompareLawsTest {

    private static final List<Scale> ALL = ScaleFiles.scales().scales();
    private static final Scales SCALES = new Scales(ALL);
    private static final Outcome OUTCOME = Ratings.outcome("Entry to care", "usual services");

    @Example
    void onEveryAxis_theLevels_areOrderedWithoutContradiction() {
        int axes = 0;
        for (Scale scale : ALL) {
            for (Axis axis : scale.axes()) {
                axes++;
                obeysTheLaws(new Ladder(axis), values(axis));
            }
        }
        assertThat(axes).isGreaterThan(50);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void compare_isReflexive(@ForAll("placed") Rating rating) {
        assertThat(compare(rating, rating)).isEqualTo(Comparison.same());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void compare_askedTheOtherWayRound_isReversed(@ForAll("anyTwo") Tuple2<Rated, Rated> two) {
        assertThat(SCALES.compare(two.get2(), two.get1()))
                .isEqualTo(SCALES.compare(two.get1(), two.get2()).reversed());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void compare_isTransitive(@ForAll("threeOnOneScale") Tuple3<Rating, Rating, Rating> three) {
        Comparison first = compare(three.get1(), three.get2());
        Comparison second = compare(three.get2(), three.get3());
        transitive(first, second, compare(three.get1(), three.get3()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void compare_isSilentAcrossScalesAndEditions(@ForAll("placed") Rating one, @ForAll("placed") Rating other) {
        if (!SCALES.find(one.scale().orElseThrow())
                .equals(SCALES.find(other.scale().orElseThrow()))) {
            assertThat(compare(one, other).isComparable()).isFalse();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void compare_isSilentWhereTheEditionIsAnother_orNotStated(@ForAll("placed") Rating rating) {
        ScaleRef ref = rating.scale().orElseThrow();
        Optional<String> otherwise = ref.edition().isPresent() ? Optional.empty() : Optional.of("2026");
        for (Optional<String> edition : List.of(otherwise, Optional.of("1066"))) {
            Rating other = rating.toBuilder()
                    .scale(new ScaleRef(ref.id(), edition, Optional.empty(), Optional.empty(), Extras.NONE))
                    .build();
            assertThat(compare(rating, other).isComparable()).isFalse();
            assertThat(compare(other, other).isComparable()).isFalse();
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 2000)
    void compare_isSilentAcrossOutcomesComparatorsAndFollowUps(@ForAll("placed") Rating rating) {
        Rated here = Rated.of(OUTCOME, rating);
        Rated otherOutcome = Rated.of(Ratings.outcome("Behaviour", "usual services"), rating);
        Rated otherComparator = Rated.of(Ratings.outcome("Entry to care", "foster care"), rating);
        Rated noComparator = Rated.of(Outcome.builder().name("Entry to care").build(), rating);
        Rated otherFollowUp =
                Rated.of(OUTCOME, rating.toBuilder().followUp("2 years").build());

        assertThat(SCALES.compare(here, here)).isEqualTo(Comparison.same());
        assertThat(List.of(otherOutcome, otherComparator, noComparator, otherFollowUp, Rated.record(rating)))
                .noneMatch(there -> SCALES.compare(here, there).isComparable());
    }

    @Provide
    Arbitrary<Rating> placed() {
        return Arbitraries.of(ALL).filter(CompareLawsTest::hasPlaces).flatMap(scale -> rating(scale, true));
    }

    @Provide
    Arbitrary<Tuple3<Rating, Rating, Rating>> threeOnOneScale() {
        return Arbitraries.of(ALL).flatMap(scale -> {
            Arbitrary<Rating> ratings = rating(scale, false);
            return Combinators.combine(ratings, ratings, ratings).as(Tuple::of);
        });
    }

    @Provide
    Arbitrary<Tuple2<Rated, Rated>> anyTwo() {
        Arbitrary<Tuple2<Rating, Rating>> onOne = threeOnOneScale().map(three -> Tuple.of(three.get1(), three.get2()));
        Arbitrary<Rating> anywhere = Arbitraries.of(ALL).flatMap(scale -> rating(scale, false));
        Arbitrary<Tuple2<Rating, Rating>> onTwo =
                Combinators.combine(anywhere, anywhere).as(Tuple::of);
        return Arbitraries.frequencyOf(Tuple.of(4, onOne), Tuple.of(1, onTwo))
                .flatMap(two -> Combinators.combine(circumstances(two.get1()), circumstances(two.get2()))
                        .as(Tuple::of));
    }

    private static Arbitrary<Rated> circumstances(Rating rating) {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Rated.record(rating))),
                Tuple.of(2, Arbitraries.just(Rated.of(OUTCOME, rating))),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                Rated.of(Ratings.outcome("Behaviour", "usual services"), rating),
                                Rated.of(Outcome.builder().build(), rating),
                                Rated.record(
                                        rating.toBuilder().followUp("2 years").build()))));
    }

    private static Arbitrary<Rating> rating(Scale scale, boolean placed) {
        List<Arbitrary<RatingValue>> values = new ArrayList<>();
        for (Axis axis : scale.axes()) {
            values.add((placed ? placedValue(axis) : anyValue(axis)).map(value -> onAxis(axis, value)));
        }
        ScaleRef ref = new ScaleRef(scale.id(), scale.edition(), Optional.empty(), Optional.empty(), Extras.NONE);
        return Combinators.combine(values)
                .as(parts -> Rating.builder().scale(ref).values(parts).build());
    }

    private static RatingValue onAxis(Axis axis, RatingValue value) {
        return axis.id().map(id -> value.toBuilder().axis(id).build()).orElse(value);
    }

    private static Arbitrary<RatingValue> placedValue(Axis axis) {
        Arbitrary<RatingValue> value = axis.levels().isEmpty()
                ? number()
                : Arbitraries.of(places(axis)).map(Ratings::code);
        return Combinators.combine(value, marks(axis))
                .as((bare, marks) -> bare.toBuilder().marks(marks).build());
    }

    private static Arbitrary<RatingValue> anyValue(Axis axis) {
        Arbitrary<RatingValue> odd = Arbitraries.of(
                Ratings.code("unheard-of"),
                Ratings.code("3", "?"),
                RatingValue.builder().build(),
                RatingValue.builder().absence(Absence.VALUE_LOST).build());
        if (axis.levels().isEmpty()) {
            return Arbitraries.frequencyOf(Tuple.of(5, number()), Tuple.of(5, range()), Tuple.of(1, odd));
        }
        List<String> codes =
                axis.levels().stream().map(level -> level.code().orElseThrow()).toList();
        Arbitrary<RatingValue> several = Arbitraries.of(codes)
                .set()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(set -> Ratings.oneOf(set.toArray(String[]::new)));
        Arbitrary<RatingValue> apart = Arbitraries.of(codes).map(Ratings::code);
        return Arbitraries.frequencyOf(
                Tuple.of(10, hasPlaces(axis) ? placedValue(axis) : apart),
                Tuple.of(4, several),
                Tuple.of(2, apart),
                Tuple.of(1, odd));
    }

    private static Arbitrary<RatingValue> number() {
        return Arbitraries.integers().between(-4, 4).map(number -> Ratings.number(number.toString()));
    }

    private static Arbitrary<RatingValue> range() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(-4, 4);
        return Combinators.combine(ends, ends).as((low, high) -> Ratings.range(low.toString(), high.toString()));
    }

    private static Arbitrary<List<String>> marks(Axis axis) {
        List<String> known =
                axis.marks().stream().map(mark -> mark.code().orElseThrow()).toList();
        return known.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(known).list().ofMaxSize(1);
    }

    private static boolean hasPlaces(Scale scale) {
        return scale.axes().stream().allMatch(CompareLawsTest::hasPlaces);
    }

    private static boolean hasPlaces(Axis axis) {
        return axis.levels().isEmpty() || !places(axis).isEmpty();
    }

    private static List<String> places(Axis axis) {
        return axis.levels().stream()
                .filter(level -> level.absence().isEmpty())
                .map(level -> level.code().orElseThrow())
                .toList();
    }

    private static List<RatingValue> values(Axis axis) {
        return axis.levels().isEmpty()
                ? List.of(Ratings.number("-3"), Ratings.number("0"), Ratings.number("0.0"), Ratings.number("21"))
                : places(axis).stream().map(Ratings::code).toList();
    }

    private static void obeysTheLaws(Ladder ladder, List<RatingValue> values) {
        for (RatingValue one : values) {
            assertThat(ladder.compare(one, one)).isEqualTo(Comparison.same());
            for (RatingValue two : values) {
                Comparison first = ladder.compare(one, two);
                assertThat(ladder.compare(two, one)).isEqualTo(first.reversed());
                values.forEach(three -> transitive(first, ladder.compare(two, three), ladder.compare(one, three)));
            }
        }
    }

    /** Two steps the same way, or one step and none, lead there directly. */
    private static void transitive(Comparison first, Comparison second, Comparison direct) {
        if (first.isComparable() && second.isComparable()) {
            if (first.equals(second) || second.equals(Comparison.same())) {
                assertThat(direct).isEqualTo(first);
            } else if (first.equals(Comparison.same())) {
                assertThat(direct).isEqualTo(second);
            }
        }
    }

    private static Comparison compare(Rating first, Rating second) {
        return SCALES.compare(Rated.record(first), Rated.record(second));
    }
}
