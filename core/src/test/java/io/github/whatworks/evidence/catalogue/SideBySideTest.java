// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Two records beside each other: nothing says which is to be preferred. */
class SideBySideTest {

    @Test
    void ratings_ofOneOutcomeAgainstOneComparator_areAtTheSameLevelOrNot() {
        EvidenceRecord one = against("usual services", "1", "2");

        assertThat(ratings(one, against("usual services", "1", "2")))
                .containsExactly("Behaviour: both ratings stand at the same level of the same scale."
                        + " Read each with what stands beside it.");
        assertThat(ratings(one, against("usual services", "2", "3")))
                .containsExactly("Behaviour: the ratings stand at different levels of the same scale."
                        + " Read each with what stands beside it.");
    }

    @Test
    void ratings_thatAreSwapped_saySoInTheSameWords() {
        EvidenceRecord one = against("usual services", "1", "2");
        EvidenceRecord other = against("usual services", "2", "3");

        assertThat(ratings(one, other)).isEqualTo(ratings(other, one));
    }

    @Test
    void ratings_withoutAComparator_areNotSetAgainstEachOther() {
        EvidenceRecord one = Records.titled("One")
                .outcomes(Records.pair("Behaviour", "1", "2"))
                .build();

        assertThat(ratings(one, one))
                .containsExactly("Ratings that are not set against each other: a comparator is not stated,"
                        + " and the comparator decides the sign.");
    }

    @Test
    void ratings_ofWholeRecords_areNotSetAgainstEachOther() {
        EvidenceRecord one = rated("2", Known.PRINTED);

        assertThat(ratings(one, rated("4", Known.PRINTED)))
                .singleElement()
                .asString()
                .contains("does not say of which outcomes, instead of what");
        assertThat(ratings(one, against("usual services", "1", "2")))
                .containsExactly("Ratings that are not set against each other: they are on two different scales.");
    }

    @Test
    void ratings_thatAreInferred_areNotSetAgainstEachOther() {
        assertThat(ratings(rated("2", Known.INFERRED), rated("2", Known.PRINTED)))
                .singleElement()
                .asString()
                .contains("not known as printed by its source");
    }

    @Test
    void ratings_whereThereAreNone_saySo() {
        assertThat(ratings(rated("2", Known.PRINTED), Records.titled("Stub").build()))
                .singleElement()
                .asString()
                .contains("has no rating in this copy", "that says nothing about whether it works");
    }

    @Test
    void text_ofRealRecords_saysNeitherHigherNorBetter() {
        SideBySide both = Gallery.sideBySide("guidebook:blues-programme", "guidebook:paths-elementary-curriculum");

        assertThat(both.asText().toLowerCase(Locale.ROOT)).doesNotContainPattern("\\b(higher|better)\\b");
        assertThat(both.asText().lines()).allMatch(line -> line.length() <= 96);
    }

    @Property(tries = 40)
    void rows_ofAnyTwoRecords_holdEveryPartOfBoth(
            @ForAll("records") EvidenceRecord first, @ForAll("records") EvidenceRecord second) {
        SideBySide both = Gallery.sideBySide(first, second);

        assertThat(both.rows().stream().flatMap(row -> row.first().stream()))
                .containsAll(both.first().parts());
        assertThat(both.rows().stream().flatMap(row -> row.second().stream()))
                .containsAll(both.second().parts());
        assertThat(both.ratings()).isNotEmpty();
        assertThat(both.asText().lines()).allMatch(line -> line.length() <= 96);
    }

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    private static List<String> ratings(EvidenceRecord first, EvidenceRecord second) {
        return Gallery.sideBySide(first, second).ratings();
    }

    private static EvidenceRecord rated(String code, Known known) {
        return Records.titled("Rated " + code)
                .ratings(Records.guidebook(
                        RatingValue.builder().code(code).printed(code).build(), known))
                .build();
    }

    private static EvidenceRecord against(String comparator, String effect, String strength) {
        Outcome outcome = Records.pair("Behaviour", effect, strength).toBuilder()
                .comparator(Term.printed(comparator))
                .build();
        return Records.titled("Rated " + effect).outcomes(outcome).build();
    }
}
