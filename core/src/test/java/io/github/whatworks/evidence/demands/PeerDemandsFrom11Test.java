// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Identifier;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.MappingMatch;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.SectionName;
import io.github.whatworks.evidence.SourceStatus;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the records of other bodies ask of a record: demands 11 to 20. */
class PeerDemandsFrom11Test {
    @Test
    void demand_11_dates_are_typed_and_partial() {
        EvidenceRecord record = Held.record("""
                "dates": [{"event": "published", "date": "2020"}, {"event": "searched-to", "date": "2019-10"},
                  {"event": "first-reviewed", "date": "2008"}, {"event": "last-reviewed", "date": "2020-05-05"},
                  {"event": "description-updated", "date": "2022-09"}, {"event": "exported", "date": "2018-10-10"}]""");

        assertThat(record.dates())
                .extracting(date -> date.event().orElseThrow())
                .containsExactly(
                        DateEvent.PUBLISHED,
                        DateEvent.SEARCHED_TO,
                        DateEvent.FIRST_REVIEWED,
                        DateEvent.LAST_REVIEWED,
                        DateEvent.DESCRIPTION_UPDATED,
                        DateEvent.EXPORTED);
        assertThat(record.dates())
                .extracting(date -> date.date().orElseThrow().inWords())
                .containsExactly("2020", "October 2019", "2008", "5 May 2020", "September 2022", "10 October 2018");
        assertThat(PartialDate.of("2020")).isNotEqualTo(PartialDate.of("2020-01"));
    }

    @Test
    void demand_12_a_cost_is_a_band_an_amount_and_a_text() {
        EvidenceRecord record = Held.record("""
                "costs": [{
                  "band": {"scale": {"id": "eef-cost-2014", "edition": "2014"}, "values": [{"code": "2", "label": "Low"}]},
                  "bandText": "up to £170 per pupil",
                  "amount": {"value": 77000, "qualifier": "about", "currency": "USD", "basis": "one team", "period": "start-up",
                             "year": "2012", "printed": "about $77,000"},
                  "text": "about $77,000 to prepare one team"
                }, {"amount": {"low": 125, "high": 599, "currency": "EUR", "period": "yearly"}}]""");

        Cost all = record.costs().get(0);
        assertThat(all.band().orElseThrow().scale().orElseThrow().edition()).contains("2014");
        assertThat(all.bandText()).contains("up to £170 per pupil");
        assertThat(all.amount().orElseThrow().value()).contains(Decimal.of(77000));
        assertThat(all.amount().orElseThrow().qualifier()).contains(CountQualifier.ABOUT);
        assertThat(all.amount().orElseThrow().basis()).contains("one team");
        assertThat(all.text()).contains("about $77,000 to prepare one team");
        assertThat(record.costs().get(1).amount().orElseThrow().high()).contains(Decimal.of(599));
        assertThat(record.costs().get(1).amount().orElseThrow().period()).contains("yearly");
    }

    @Test
    void demand_13_ages_are_text_with_bands_before_birth_and_bands_that_disagree() {
        EvidenceRecord record = Held.record("""
                "populations": [
                  {"text": "middle school pupils", "ages": {"text": "prenatal-2",
                    "bands": [{"to": 2, "unit": "years", "beforeBirth": "included"}, {"from": 18, "to": 30, "unit": "months"}]}},
                  {"ages": {"bands": [{"from": 11, "to": 14, "unit": "years", "label": "Early Adolescence"}],
                            "note": "the text says 12 to 17"}}
                ]""");

        Ages first = record.populations().get(0).ages().orElseThrow();
        Ages second = record.populations().get(1).ages().orElseThrow();
        assertThat(first.contains(Age.unborn())).isTrue();
        assertThat(first.contains(Age.months(30))).isTrue();
        assertThat(first.contains(Age.years(4))).isFalse();
        assertThat(second.contains(Age.years(16))).isFalse();
        assertThat(second.note()).contains("the text says 12 to 17");
        assertThat(second.bands().get(0).label()).contains("Early Adolescence");
    }

    @Test
    void demand_14_identifiers_are_many_and_typed_and_a_review_has_two_dois() {
        EvidenceRecord record = Held.record("""
                "identifiers": [{"scheme": "title-iv-e-program", "value": "4"}, {"scheme": "title-iv-e-program", "value": "416"}],
                "citations": [{"doi": "10.1002/cl2.1165", "identifiers": [
                  {"scheme": "doi", "value": "10.4073/csr.2018.3", "note": "first version"}, {"scheme": "pmc", "value": "PMC123"}]}],
                "studies": [{"label": "study 1", "identifiers": [{"scheme": "isrctn", "value": "ISRCTN1"}]}]""");

        assertThat(record.identifiers())
                .extracting(Identifier::value)
                .containsExactly(Optional.of("4"), Optional.of("416"));
        assertThat(record.citations().get(0).doi()).contains("10.1002/cl2.1165");
        assertThat(record.citations().get(0).identifiers())
                .extracting(Identifier::scheme)
                .containsExactly(Optional.of("doi"), Optional.of("pmc"));
        assertThat(record.studies().get(0).identifiers()).hasSize(1);
    }

    @Test
    void demand_15_named_prose_parts_can_hold_ratings_of_their_own() {
        EvidenceRecord record = Held.record("""
                "sections": [
                  {"name": "mechanism", "heading": "How it works", "text": "t",
                   "ratings": [{"about": "section", "scale": {"id": "emmie-q"}, "values": [{"code": "2"}]}]},
                  {"name": "moderators", "text": "car parks most"}, {"name": "implementation"}, {"name": "economics"},
                  {"name": "what-young-people-say", "heading": "What young people say"}
                ]""");

        assertThat(record.sections())
                .extracting(section -> section.name().orElseThrow())
                .containsExactly(
                        SectionName.MECHANISM,
                        SectionName.MODERATORS,
                        SectionName.IMPLEMENTATION,
                        SectionName.ECONOMICS,
                        new SectionName("what-young-people-say"));
        assertThat(record.sections().get(0).ratings()).hasSize(1);
        assertThat(record.sections().get(1).text()).contains("car parks most");
    }

    @Test
    void demand_16_the_roll_up_rule_is_kept_with_the_rating() {
        Rating rating = Held.rating("""
                "rollUp": "best of the time points", "values": [{"code": "supported"}],
                "factors": [{"name": "risk of bias", "code": "serious-concern", "reason": "no blinding"}]""");

        assertThat(rating.rollUp()).contains("best of the time points");
        assertThat(rating.factors().get(0).name()).contains("risk of bias");
        assertThat(rating.factors().get(0).reason()).contains("no blinding");
    }

    @Test
    void demand_17_a_harmonised_rating_names_its_mapping_and_never_replaces_the_native_one() {
        Rating rating = Held.rating("""
                "scale": {"id": "wwc-effectiveness"}, "values": [{"code": "1", "label": "Potentially positive effects"}],
                "harmonised": [{"mapping": "a-crosswalk", "edition": "2021-11", "scale": {"id": "resultsfirst-colour"},
                                "code": "yellow", "match": "broad"},
                               {"mapping": "a-crosswalk", "edition": "2021-11", "match": "none"}]""");

        assertThat(rating.values().get(0).code()).contains("1");
        assertThat(rating.harmonised().get(0).mapping()).contains("a-crosswalk");
        assertThat(rating.harmonised().get(0).match()).contains(MappingMatch.BROAD);
        assertThat(rating.harmonised().get(1).match()).contains(MappingMatch.NONE);
        assertThat(rating.harmonised().get(1).code()).isEmpty();
        assertThat(Held.rating("\"known\": \"printed\"").harmonised()).isEmpty();
    }

    @Test
    void demand_18_an_empty_list_of_ratings_is_valid_and_so_is_a_label_without_a_number_and_a_number_without_a_label() {
        EvidenceRecord empty = Held.asWritten("\"ratings\": []");
        RatingValue label =
                Held.value("\"label\": \"Extensive\", \"printed\": \"Extensive\", \"absence\": \"value-lost\"");
        RatingValue number = Held.value("\"code\": \"0\", \"number\": 0");

        assertThat(empty.ratings()).isEmpty();
        assertThat(empty.extras().get("ratings")).contains(JsonValue.of(List.of()));
        assertThat(label.label()).contains("Extensive");
        assertThat(label.number()).isEmpty();
        assertThat(number.number()).contains(Decimal.of(0));
        assertThat(number.label()).isEmpty();
    }

    @Test
    void demand_19_what_has_become_of_a_source_with_licence_and_attribution_for_each_record() {
        EvidenceRecord record = Held.record("""
                "provenance": {"publisher": "a body", "licence": "NOT_STATED", "attribution": "name the body",
                  "sources": [{"url": "https://a.example", "status": "live"},
                    {"url": "https://b.example", "status": "archived", "since": "2024-10"},
                    {"url": "https://c.example", "status": "gone", "since": "2018-08"},
                    {"url": "https://d.example", "status": "dormant"}]}""");

        Provenance provenance = record.provenance().orElseThrow();
        assertThat(provenance.licence()).contains("NOT_STATED");
        assertThat(provenance.attribution()).contains("name the body");
        assertThat(provenance.sources())
                .extracting(source -> source.status().orElseThrow())
                .containsExactly(
                        SourceStatus.LIVE, SourceStatus.ARCHIVED, SourceStatus.GONE, new SourceStatus("dormant"));
        assertThat(provenance.sources().get(2).since()).contains(PartialDate.of("2018-08"));
    }

    @Test
    void demand_20_unknown_members_null_order_and_symbols_survive() {
        EvidenceRecord record = Held.asWritten("""
                "shelfMark": {"a": [1, null, "⊕⊕⊖⊖"]}, "summary": null,
                "ratings": [
                  {"scale": {"id": "grade-certainty", "editor": "x"}, "values": [{"printed": "⊕⊕⊖⊖", "symbol": "⊕⊕⊖⊖"}], "padlocks": 4},
                  {"values": [{"printed": "ñ – “£” 𝄞"}]},
                  {"note": "third"}
                ]""");

        assertThat(record.summary()).isEmpty();
        assertThat(record.extras().get("summary")).contains(JsonValue.NULL);
        assertThat(record.extras().get("shelfMark")).isPresent();
        assertThat(record.ratings().get(0).extras().get("padlocks")).contains(JsonValue.of(4));
        assertThat(record.ratings().get(0).values().get(0).printed()).contains("⊕⊕⊖⊖");
        assertThat(record.ratings().get(1).values().get(0).printed()).contains("ñ – “£” 𝄞");
        assertThat(record.ratings().get(2).note()).contains("third");
        assertThat(EvidenceJson.standard().pretty(record)).containsSubsequence("⊕⊕⊖⊖", "𝄞", "third");
    }
}
