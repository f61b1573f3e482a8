// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Identifier;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.WantedDirection;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the Evidence Store asks of a record, demand by demand. */
class EvidenceStoreDemandsTest {

    @Test
    void demand_1_a_rating_value_is_a_number_or_the_word_mixed_or_unknown_and_keeps_its_text_scale_and_edition() {
        Outcome outcome = Held.outcome("""
                "name": "Child behaviour",
                "ratings": [
                  {"scale": {"id": "evidence-store", "edition": "2019"},
                   "values": [{"axis": "effectiveness", "code": "1", "printed": "1", "number": 1, "printedMaximum": 2},
                              {"axis": "strength", "code": "0", "printed": "0", "number": 0, "printedMaximum": 3}]},
                  {"scale": {"id": "evidence-store", "edition": "2019"},
                   "values": [{"axis": "effectiveness", "code": "mixed", "printed": "mixed", "absence": "mixed"},
                              {"axis": "strength", "absence": "value-lost"}]}
                ]""");

        RatingValue number = outcome.ratings().get(0).values().get(0);
        RatingValue zero = outcome.ratings().get(0).values().get(1);
        RatingValue word = outcome.ratings().get(1).values().get(0);
        RatingValue unknown = outcome.ratings().get(1).values().get(1);
        assertThat(number.number()).contains(Decimal.of(1));
        assertThat(number.printed()).contains("1");
        assertThat(zero.number()).contains(Decimal.of(0));
        assertThat(zero.absence()).isEmpty();
        assertThat(word.printed()).contains("mixed");
        assertThat(word.number()).isEmpty();
        assertThat(word.absence()).contains(Absence.MIXED);
        assertThat(unknown.code()).isEmpty();
        assertThat(unknown.number()).isEmpty();
        assertThat(outcome.ratings())
                .extracting(Rating::scale)
                .containsOnly(Optional.of(ScaleRef.of("evidence-store", "2019")));
    }

    @Test
    void demand_2_ratings_hang_on_the_outcome_and_the_intervention_has_none() {
        EvidenceRecord record = Held.record("""
                "outcomes": [
                  {"name": "Placement stability", "ratings": [{"about": "outcome", "known": "printed"}]},
                  {"name": "Placement Stability", "ratings": [{"about": "outcome", "known": "lost"}]}
                ]""");

        assertThat(record.ratings()).isEmpty();
        assertThat(record.outcomes())
                .extracting(outcome -> outcome.name().orElseThrow())
                .containsExactly("Placement stability", "Placement Stability");
        assertThat(record.outcomes())
                .allSatisfy(outcome -> assertThat(outcome.ratings()).hasSize(1));
    }

    @Test
    void demand_3_two_five_point_scales_print_four_values_to_other_maxima_and_one_has_a_member_outside_the_order() {
        Scale scale = ReferenceData.bundled()
                .scales()
                .find(ScaleRef.of("evidence-store", "2019"))
                .orElseThrow();
        Rating rating = Held.rating("""
                "scale": {"id": "evidence-store", "edition": "2019"},
                "values": [{"axis": "effectiveness", "code": "2", "printedMaximum": 2},
                           {"axis": "strength", "code": "2", "printedMaximum": 3}]""");

        Axis effectiveness = scale.axisOf(rating.values().get(0)).orElseThrow();
        Axis strength = scale.axisOf(rating.values().get(1)).orElseThrow();
        assertThat(effectiveness.printedMaximum())
                .isEqualTo(rating.values().get(0).printedMaximum());
        assertThat(strength.printedMaximum()).isEqualTo(rating.values().get(1).printedMaximum());
        assertThat(effectiveness.printedMaximum()).isNotEqualTo(strength.printedMaximum());
        assertThat(List.of("0", "1", "2", "3"))
                .allMatch(code -> strength.level(code).isPresent());
        assertThat(List.of("0", "1", "2", "mixed"))
                .allMatch(code -> effectiveness.level(code).isPresent());
        assertThat(effectiveness.level("3")).isEmpty();
        assertThat(effectiveness.level("mixed").orElseThrow().absence()).contains(Absence.MIXED);
    }

    @Test
    void demand_4_citations_keep_cut_author_lists_two_reviews_and_need_no_doi() {
        EvidenceRecord record = Held.record("""
                "citations": [
                  {"role": "source-review", "authors": ["Macdonald, G.", "Higgins, J. P.", "...", "Bennett, C."],
                   "authorsElided": true, "year": "2012", "container": "A journal, 5"},
                  {"role": "source-review", "authors": ["A department"], "year": "2016", "title": "A report",
                   "container": "Research report 560"}
                ]""");

        assertThat(record.citations()).hasSize(2);
        assertThat(record.citations().get(0).authors())
                .containsExactly("Macdonald, G.", "Higgins, J. P.", "...", "Bennett, C.");
        assertThat(record.citations().get(0).authorsElided()).contains(true);
        assertThat(record.citations())
                .allSatisfy(citation -> assertThat(citation.doi()).isEmpty());
        assertThat(Held.record("\"summary\": \"no citation\"").citations()).isEmpty();
    }

    @Test
    void demand_5_one_page_covers_a_family_and_rates_one_of_it_or_covers_two_approaches_at_once() {
        EvidenceRecord family = Held.record("""
                "variants": [
                  {"name": "Teach Your Children Well", "rated": "yes", "delivery": {"ukAvailable": "no"}},
                  {"name": "the others of the family", "rated": "no"}
                ]""");
        EvidenceRecord two = Held.record("""
                "variants": [{"name": "skills teaching", "rated": "not-stated"},
                             {"name": "social-network support", "rated": "not-stated"}]""");

        assertThat(family.variants())
                .extracting(variant -> variant.rated().orElseThrow())
                .containsExactly(Availability.YES, Availability.NO);
        assertThat(family.variants().get(0).delivery().orElseThrow().ukAvailable())
                .contains(Availability.NO);
        assertThat(two.variants())
                .hasSize(2)
                .allSatisfy(variant -> assertThat(variant.rated()).contains(Availability.NOT_STATED));
    }

    @Test
    void demand_6_the_comparator_decides_the_sign_and_stands_with_the_outcome() {
        EvidenceRecord record = Held.record("""
                "outcomes": [
                  {"name": "Behaviour and skills", "comparator": {"text": "non-residential placements"},
                   "ratings": [{"values": [{"axis": "effectiveness", "code": "0", "printed": "0", "number": 0}]}]},
                  {"name": "Entry to care", "wanted": "less",
                   "effects": [{"comparator": {"text": "usual services"}, "betterWhen": "lower"}]}
                ]""");

        assertThat(record.outcomes().get(0).comparator().orElseThrow().text()).contains("non-residential placements");
        assertThat(record.outcomes().get(1).comparator()).isEmpty();
        assertThat(record.outcomes().get(1).wanted()).contains(WantedDirection.LESS);
        assertThat(record.outcomes()
                        .get(1)
                        .effects()
                        .get(0)
                        .comparator()
                        .orElseThrow()
                        .text())
                .contains("usual services");
    }

    @Test
    void demand_7_titles_and_slugs_change_and_one_page_has_several_addresses() {
        EvidenceRecord record = Held.record("""
                "otherTitles": [{"title": "Intensive Family Preservation Programmes", "kind": "former"}],
                "identifiers": [{"scheme": "evidence-store-first-id", "value": "1"},
                                {"scheme": "evidence-store-slug", "value": "intensive-family-preservation-programmes"}],
                "provenance": {"sources": [
                  {"url": "https://whatworks-csc.org.uk/evidence/evidence-store/intervention/x/", "role": "publisher-page"},
                  {"url": "http://whatworks-csc.org.uk/evidence-store/intervention/x", "role": "publisher-page"}]}""");

        assertThat(record.otherTitles().get(0).title()).contains("Intensive Family Preservation Programmes");
        assertThat(record.identifiers())
                .extracting(Identifier::value)
                .containsExactly(Optional.of("1"), Optional.of("intensive-family-preservation-programmes"));
        assertThat(record.provenance().orElseThrow().sources())
                .extracting(Source::url)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void demand_8_absent_dates_ages_countries_and_counts_are_the_rule_and_null_is_not_absent() {
        EvidenceRecord absent = Held.record("\"summary\": \"s\"");
        EvidenceRecord nulls = Held.asWritten(
                "\"dates\": null, \"populations\": null, \"counts\": [], \"delivery\": {\"countries\": null}");

        for (EvidenceRecord record : List.of(absent, nulls)) {
            assertThat(record.dates()).isEmpty();
            assertThat(record.populations()).isEmpty();
            assertThat(record.counts()).isEmpty();
        }
        assertThat(nulls.delivery().orElseThrow().countries()).isEmpty();
        assertThat(nulls.extras().get("dates")).contains(JsonValue.NULL);
        assertThat(absent.extras().get("dates")).isEmpty();
    }

    @Test
    void demand_9_publisher_and_scheme_differ_by_period_and_the_record_names_its_schemes() {
        EvidenceRecord record = Held.record("""
                "provenance": {"publisher": "What Works for Children's Social Care",
                  "schemes": [{"id": "evidence-store", "edition": "2018"}, {"id": "evidence-store", "edition": "2019"}]},
                "outcomes": [{"name": "Entry to care", "ratings": [
                  {"scale": {"id": "evidence-store", "edition": "2019"}, "ratedBy": "the Centre"},
                  {"scale": {"id": "evidence-store", "edition": "2018"}, "status": "earlier", "asOf": "2018-10",
                   "values": [{"axis": "effectiveness", "code": "not_effective", "printed": "not_effective"}]}]}]""");

        assertThat(record.provenance().orElseThrow().schemes())
                .containsExactly(ScaleRef.of("evidence-store", "2018"), ScaleRef.of("evidence-store", "2019"));
        assertThat(record.outcomes().get(0).ratings().get(0).scale())
                .isNotEqualTo(record.outcomes().get(0).ratings().get(1).scale());
        assertThat(record.outcomes().get(0).ratings().get(1).asOf()).contains(PartialDate.of("2018-10"));
    }

    @Test
    void demand_10_facts_that_conflict_keep_a_source_and_a_date_each() {
        EvidenceRecord record = Held.record("""
                "counts": [{"of": "local-authorities", "number": 15, "printed": "15 local authorities"}],
                "disagreements": [
                  {"about": "/counts/0", "says": "launched in 11",
                   "source": {"title": "a newspaper", "readOn": "2021-03-31"}, "note": "consulted 35"},
                  {"about": "/counts/0", "says": "15",
                   "source": {"title": "a blog of the Centre", "readOn": "2020-01"}}
                ]""");

        assertThat(record.disagreements())
                .extracting(disagreement -> disagreement.says().orElseThrow())
                .containsExactly("launched in 11", "15");
        assertThat(record.disagreements()).allSatisfy(disagreement -> {
            assertThat(disagreement.about()).contains("/counts/0");
            assertThat(disagreement.source().orElseThrow().readOn()).isPresent();
        });
    }
}
