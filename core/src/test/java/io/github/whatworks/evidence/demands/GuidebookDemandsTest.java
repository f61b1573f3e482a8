// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.Disagreement;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Targeting;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the Guidebook asks of a record, demand by demand. */
class GuidebookDemandsTest {

    @Test
    void demand_1_a_level_whose_plus_sign_was_a_picture_is_a_state_of_its_own() {
        Rating rating = Held.rating("""
                "scale": {"id": "eif-evidence", "edition": "2017"}, "known": "level-only",
                "values": [{"oneOf": ["4", "4+"], "printed": "4"}]""");

        assertThat(rating.known()).contains(Known.LEVEL_ONLY);
        assertThat(Held.only(rating.values()).code()).isEmpty();
        assertThat(Held.only(rating.values()).number()).isEmpty();
        assertThat(Held.only(rating.values()).oneOf()).containsExactly("4", "4+");
    }

    @Test
    void demand_2_sources_that_disagree_are_both_kept_field_by_field() {
        EvidenceRecord record = Held.record("""
                "ratings": [{"known": "disputed", "values": [{"oneOf": ["3", "3+"]}]}],
                "delivery": {"settings": [{"text": "Home"}, {"text": "Out-patient health setting"}]},
                "populations": [{"targeting": ["indicated"], "targetingText": "Targeted-indicated"}],
                "disagreements": [
                  {"about": "/ratings/0", "says": "3+", "source": {"title": "the Irish hub", "role": "mirror"}},
                  {"about": "/ratings/0", "says": "3", "source": {"role": "publisher-page"}},
                  {"about": "/delivery/settings", "says": "Out-patient, Home"},
                  {"about": "/populations/0/targeting", "says": "Universal"}
                ]""");

        assertThat(record.ratings().get(0).known()).contains(Known.DISPUTED);
        assertThat(record.populations().get(0).targeting()).containsExactly(Targeting.INDICATED);
        assertThat(record.disagreements())
                .extracting(Disagreement::about)
                .containsExactly(
                        Optional.of("/ratings/0"),
                        Optional.of("/ratings/0"),
                        Optional.of("/delivery/settings"),
                        Optional.of("/populations/0/targeting"));
        assertThat(record.disagreements())
                .filteredOn(disagreement -> disagreement.about().equals(Optional.of("/ratings/0")))
                .extracting(disagreement -> disagreement.says().orElseThrow())
                .containsExactly("3+", "3");
    }

    @Test
    void demand_3_age_as_offered_and_age_as_evaluated_stand_apart() {
        EvidenceRecord record = Held.record("""
                "populations": [
                  {"basis": "as-offered", "ages": {"text": "6 to 12 years", "bands": [{"from": 6, "to": 12, "unit": "years"}]}},
                  {"basis": "as-evaluated", "ages": {"text": "4 to 8 years old", "bands": [{"from": 4, "to": 8, "unit": "years"}]}}
                ]""");

        Ages offered = record.populations().get(0).ages().orElseThrow();
        Ages evaluated = record.populations().get(1).ages().orElseThrow();
        assertThat(record.populations())
                .extracting(population -> population.basis().orElseThrow())
                .containsExactly(PopulationBasis.AS_OFFERED, PopulationBasis.AS_EVALUATED);
        assertThat(offered.contains(Age.years(7)) && evaluated.contains(Age.years(7)))
                .isTrue();
        assertThat(offered.contains(Age.years(5))).isFalse();
        assertThat(evaluated.contains(Age.years(5))).isTrue();
        assertThat(evaluated.contains(Age.years(12))).isFalse();
    }

    @Test
    void demand_4_one_outcome_stands_under_two_domains() {
        EvidenceRecord record = Held.record("""
                "outcomes": [
                  {"name": "Reduced symptoms of ADHD",
                   "domains": [{"text": "Preventing crime, violence and antisocial behaviour"},
                               {"text": "Supporting children’s mental health and wellbeing", "note": "in another version"}]},
                  {"name": "Reduced behavioural difficulties", "domains": [{"text": "one domain"}]},
                  {"name": "Reduced behavioural difficulties", "domains": [{"text": "another domain"}]}
                ]""");

        assertThat(record.outcomes().get(0).domains())
                .extracting(domain -> domain.text().orElseThrow())
                .containsExactly(
                        "Preventing crime, violence and antisocial behaviour",
                        "Supporting children’s mental health and wellbeing");
        assertThat(record.outcomes())
                .filteredOn(outcome -> outcome.name().equals(Optional.of("Reduced behavioural difficulties")))
                .hasSize(2);
    }

    @Test
    void demand_5_several_reviews_with_names_and_month_and_year_only() {
        EvidenceRecord record = Held.record("""
                "dates": [
                  {"event": "last-reviewed", "date": "2016-07", "printed": "July 2016", "name": "Foundations for Life"},
                  {"event": "last-reviewed", "date": "2021-09", "printed": "September 2021"},
                  {"event": "published", "date": "2025-04", "printed": "April 2025", "by": "Foundations"}
                ]""");

        assertThat(record.dates())
                .filteredOn(date -> date.event().equals(Optional.of(DateEvent.LAST_REVIEWED)))
                .extracting(RecordDate::date)
                .containsExactly(Optional.of(PartialDate.of("2016-07")), Optional.of(PartialDate.of("2021-09")));
        assertThat(record.dates().get(0).name()).contains("Foundations for Life");
        assertThat(record.dates().get(0).date().orElseThrow().inWords()).isEqualTo("July 2016");
        assertThat(record.dates().get(0).date().orElseThrow().latest()).contains(java.time.LocalDate.of(2016, 7, 31));
    }

    @Test
    void demand_6_a_record_is_a_variant_depends_on_another_contains_another_and_had_another_name() {
        EvidenceRecord record = Held.record("""
                "otherTitles": [{"title": "Multidimensional Treatment Foster Care Preschool", "kind": "former"}],
                "relations": [
                  {"type": "variant-of", "title": "FRIENDS for Life", "note": "health-led"},
                  {"type": "variant-of", "record": "body:two-weeks-longer", "note": "another length"},
                  {"type": "depends-on", "title": "a Level 4 Triple P programme"},
                  {"type": "contains", "record": "body:child-parent-psychotherapy"}
                ]""");

        assertThat(record.relations())
                .extracting(Relation::type)
                .containsExactly(
                        Optional.of(RelationType.VARIANT_OF),
                        Optional.of(RelationType.VARIANT_OF),
                        Optional.of(RelationType.DEPENDS_ON),
                        Optional.of(RelationType.CONTAINS));
        assertThat(record.relations().get(3).record()).contains("body:child-parent-psychotherapy");
        assertThat(record.otherTitles().get(0).kind()).contains("former");
    }

    @Test
    void demand_7_mixed_evidence_is_a_mark_beside_one_rating_and_not_a_second_rating() {
        Rating rating = Held.rating("""
                "scale": {"id": "eif-evidence", "edition": "2017"},
                "values": [{"code": "3+", "marks": ["*"], "printed": "3+*"}]""");

        assertThat(Held.only(rating.values()).code()).contains("3+");
        assertThat(Held.only(rating.values()).marks()).containsExactly("*");
        assertThat(Held.only(rating.values()).printed()).contains("3+*");
        assertThat(Held.only(rating.values()).number()).isEmpty();
    }

    @Test
    void demand_8_a_level_in_a_title_is_no_rating() {
        EvidenceRecord record = Held.record("""
                "otherTitles": [{"title": "Level 4 Standard Triple P"}],
                "ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"}, "values": [{"code": "3"}]}]""");

        assertThat(record.otherTitles().get(0).title()).contains("Level 4 Standard Triple P");
        assertThat(Held.only(record.ratings()).scale()).contains(ScaleRef.of("eif-evidence", "2017"));
        assertThat(Held.only(Held.only(record.ratings()).values()).code()).contains("3");
        assertThat(Held.record("\"otherTitles\": [{\"title\": \"Level 4 Standard Triple P\"}]")
                        .ratings())
                .isEmpty();
    }
}
