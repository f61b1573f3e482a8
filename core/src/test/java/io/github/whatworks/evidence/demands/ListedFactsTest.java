// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Party;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Statistic;
import io.github.whatworks.evidence.StudyRole;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.WantedDirection;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Axis;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts that publishers print and that a record easily loses, folds or makes up. */
class ListedFactsTest {

    private static final ScaleRef EIF = ScaleRef.of("eif-evidence", "2017");

    @Test
    void a_rating_printed_as_the_word_mixed_has_no_number() {
        RatingValue value = Held.value(
                "\"code\": \"mixed\", \"printed\": \"mixed\", \"printedMaximum\": 2, \"absence\": \"mixed\"");

        assertThat(value.printed()).contains("mixed");
        assertThat(value.number()).isEmpty();
        assertThat(value.printedMaximum()).contains(Decimal.of(2));
    }

    @Test
    void a_level_whose_plus_is_unknown_may_be_either_code_of_its_scale() {
        RatingValue value = Held.value("\"oneOf\": [\"3\", \"3+\"], \"printed\": \"3\"");
        Axis axis = Held.only(
                ReferenceData.bundled().scales().find(EIF).orElseThrow().axes());

        assertThat(value.code()).isEmpty();
        assertThat(value.oneOf()).hasSize(2).allMatch(code -> axis.level(code).isPresent());
    }

    @Test
    void three_plus_with_an_asterisk_is_the_code_three_plus_with_a_mark() {
        RatingValue value = Held.value("\"code\": \"3+\", \"marks\": [\"*\"], \"printed\": \"3+*\"");

        assertThat(value.code()).contains("3+");
        assertThat(value.marks()).containsExactly("*");
        assertThat(value.printed()).contains("3+*");
    }

    @Test
    void ne_and_nl2_are_codes_of_the_scale_and_stand_off_its_ladder() {
        Axis axis = Held.only(
                ReferenceData.bundled().scales().find(EIF).orElseThrow().axes());

        for (String code : List.of("NE", "NL2")) {
            RatingValue value = Held.value("\"code\": \"" + code + "\", \"printed\": \"" + code + "\"");
            assertThat(value.code()).contains(code);
            assertThat(value.number()).isEmpty();
            assertThat(axis.level(code)).isPresent();
            assertThat(axis.order().orElseThrow().below()).isNotEmpty().noneMatch(step -> step.contains(code));
        }
    }

    @Test
    void a_range_is_two_ends_and_no_single_number() {
        RatingValue value = Held.value("\"printed\": \"3.6-3.7\", \"low\": 3.6, \"high\": 3.7");

        assertThat(value.low()).contains(Decimal.of("3.6"));
        assertThat(value.high()).contains(Decimal.of("3.7"));
        assertThat(value.number()).isEmpty();
        assertThat(value.printed()).contains("3.6-3.7");
    }

    @Test
    void months_are_signed_and_have_a_unit() {
        assertThat(Held.value("\"printed\": \"+6 months\", \"number\": 6, \"unit\": \"months\"")
                        .number())
                .contains(Decimal.of(6));
        assertThat(Held.value("\"printed\": \"-3 months\", \"number\": -3, \"unit\": \"months\"")
                        .number())
                .contains(Decimal.of(-3));
        assertThat(Held.value("\"printed\": \"0 months\", \"number\": 0, \"unit\": \"months\"")
                        .unit())
                .contains("months");
    }

    @Test
    void a_percentile_reaches_its_ceiling_on_a_measure_at_a_time_from_a_study() {
        Effect effect = Held.only(Held.outcome("""
                "effects": [{"printed": "40.9-percentage-point increase", "timeframe": "A year later", "longTerm": true,
                  "studies": ["study 2"],
                  "estimates": [{"statistic": "improvement-index", "scale": {"id": "eif-improvement-index", "edition": "2017"},
                                 "point": 50, "unit": "percentile points"}]}]""").effects());

        assertThat(Held.only(effect.estimates()).point()).contains(Decimal.of(50));
        assertThat(Held.only(effect.estimates()).statistic()).contains(Statistic.IMPROVEMENT_INDEX);
        assertThat(effect.timeframe()).contains("A year later");
        assertThat(effect.longTerm()).contains(true);
        assertThat(effect.studies()).containsExactly("study 2");
        assertThat(ReferenceData.bundled()
                        .scales()
                        .find(Held.only(effect.estimates()).scale().orElseThrow()))
                .isPresent();
    }

    @Test
    void an_outcome_may_be_a_harm_of_taking_part() {
        Outcome outcome = Held.outcome("""
                "name": "Injury", "wanted": "harm-to-watch", "whose": "child",
                "ratings": [{"values": [{"axis": "effectiveness", "code": "0", "number": 0}]}]""");

        assertThat(outcome.wanted()).contains(WantedDirection.HARM_TO_WATCH);
        assertThat(outcome.whose()).contains(Subject.CHILD);
        assertThat(Held.only(Held.only(outcome.ratings()).values()).code()).contains("0");
    }

    @Test
    void ages_have_halves() {
        Ages ages = ages("{\"text\": \"2½ to 4 years\", \"bands\": [{\"from\": 2.5, \"to\": 4, \"unit\": \"years\"}]}");

        assertThat(ages.contains(Age.months(29))).isFalse();
        assertThat(ages.contains(Age.months(30))).isTrue();
        assertThat(ages.text()).contains("2½ to 4 years");
    }

    @Test
    void ages_begin_before_birth() {
        assertThat(
                        ages("{\"text\": \"Antenatal to 0 years old\", \"bands\": [{\"to\": 0, \"unit\": \"years\", \"beforeBirth\": \"included\"}]}")
                                .contains(Age.unborn()))
                .isTrue();
        assertThat(ages("{\"bands\": [{\"beforeBirth\": \"only\"}]}").contains(Age.years(0)))
                .isFalse();
        assertThat(ages("{\"bands\": [{\"from\": 0, \"to\": 2, \"unit\": \"years\"}]}")
                        .contains(Age.unborn()))
                .isFalse();
    }

    @Test
    void the_text_of_an_age_may_contradict_its_bands_and_both_are_kept() {
        Ages ages = ages("{\"text\": \"Antenatal years old\", \"groups\": [\"Toddlers\"], "
                + "\"bands\": [{\"from\": 4, \"to\": 8, \"unit\": \"years\"}], \"note\": \"text and bands disagree\"}");

        assertThat(ages.text()).contains("Antenatal years old");
        assertThat(ages.contains(Age.years(5))).isTrue();
        assertThat(ages.contains(Age.unborn())).isFalse();
        assertThat(ages.groups()).containsExactly("Toddlers");
        assertThat(ages.note()).contains("text and bands disagree");
    }

    @Test
    void an_age_that_was_not_read_is_not_stated_rather_than_out_of_reach() {
        Ages ages = ages("{\"text\": \"Perinatal years old\"}");

        assertThat(ages.stated()).isFalse();
        assertThat(ages.text()).contains("Perinatal years old");
    }

    @Test
    void a_rating_changed_under_a_new_id_is_found_from_both_records() {
        EvidenceRecord before = Held.record("""
                "status": "superseded", "relations": [{"type": "superseded-by", "record": "body:416"}],
                "ratings": [{"values": [{"code": "1", "label": "Promising"}], "asOf": "2019-06"}]""");
        EvidenceRecord after = Held.record("""
                "status": "published", "relations": [{"type": "supersedes", "record": "body:4"}],
                "ratings": [{"values": [{"code": "3", "label": "Well-supported"}], "method": "Handbook Version 2.0"}]""");

        assertThat(Held.only(before.relations()).record()).contains("body:416");
        assertThat(Held.only(after.relations()).type()).contains(RelationType.SUPERSEDES);
        assertThat(Held.only(before.ratings()).values())
                .isNotEqualTo(Held.only(after.ratings()).values());
        assertThat(Held.only(after.ratings()).method()).contains("Handbook Version 2.0");
    }

    @Test
    void a_withdrawn_record_says_why_how_pressing_it_is_and_what_to_read_instead() {
        EvidenceRecord record = Held.record("""
                "status": "withdrawn",
                "withdrawal": {"safety": "urgent", "on": "2026-03", "reason": "harm was found", "successor": "body:thing-2"}""");

        Withdrawal withdrawal = record.withdrawal().orElseThrow();
        assertThat(record.status()).contains(RecordStatus.WITHDRAWN);
        assertThat(withdrawal.safety()).contains(Safety.URGENT);
        assertThat(withdrawal.on()).contains(PartialDate.of("2026-03"));
        assertThat(withdrawal.successor()).contains("body:thing-2");
    }

    @Test
    void an_empty_list_of_ratings_is_not_the_same_as_none_given() {
        EvidenceRecord empty = Held.asWritten("\"ratings\": []");
        EvidenceRecord absent = Held.asWritten("\"summary\": \"s\"");
        EvidenceRecord unknown = Held.asWritten("\"ratings\": null");

        assertThat(List.of(empty, absent, unknown))
                .allSatisfy(record -> assertThat(record.ratings()).isEmpty());
        assertThat(empty.extras().get("ratings")).contains(JsonValue.of(List.of()));
        assertThat(absent.extras().get("ratings")).isEmpty();
        assertThat(unknown.extras().get("ratings")).contains(JsonValue.NULL);
    }

    @Test
    void a_record_can_say_nothing_but_what_it_is() {
        EvidenceRecord stub = Held.record("\"status\": \"published\"");

        assertThat(stub.outcomes()).isEmpty();
        assertThat(stub.provenance()).isEqualTo(Optional.empty());
        assertThat(stub.title()).isEqualTo("A thing");
    }

    @Test
    void a_body_tags_with_words_of_its_own_that_have_no_code() {
        Topic topic = Held.only(Held.record("""
                "topics": [{"list": "title-iv-e-service-areas", "text": "Substance Use Prevention or Treatment",
                            "taggedBy": "the clearinghouse"}]""").topics());

        assertThat(topic.text()).contains("Substance Use Prevention or Treatment");
        assertThat(topic.code()).isEmpty();
        assertThat(topic.taggedBy()).contains("the clearinghouse");
    }

    @Test
    void whom_a_programme_is_not_for_and_how_its_people_are_found() {
        Population population = Held.only(Held.record("""
                "populations": [{"basis": "as-offered", "text": "young people", "excludes": ["clinical depression"],
                  "screening": ["CES-D"], "sex": "girls", "ethnicities": ["Irish Traveller"], "ethnicitiesText": "Irish Traveller."}]
                """).populations());

        assertThat(population.excludes()).containsExactly("clinical depression");
        assertThat(population.screening()).containsExactly("CES-D");
        assertThat(population.ethnicitiesText()).contains("Irish Traveller.");
        assertThat(population.sex()).contains("girls");
    }

    @Test
    void a_project_page_has_a_stage_parties_and_files() {
        EvidenceRecord record = Held.record("""
                "stage": "Feasibility study / In progress",
                "parties": [{"role": "delivered-by", "name": "A university"}, {"role": "funder", "name": "A fund"}],
                "links": [{"kind": "protocol", "title": "Protocol", "mediaType": "application/pdf", "size": "364KB", "date": "2022-03"}]
                """);

        assertThat(record.stage()).contains("Feasibility study / In progress");
        assertThat(record.parties())
                .extracting(Party::name)
                .containsExactly(Optional.of("A university"), Optional.of("A fund"));
        assertThat(Held.only(record.links()).size()).contains("364KB");
        assertThat(Held.only(record.links()).date()).contains(PartialDate.of("2022-03"));
    }

    @Test
    void a_guide_has_rated_recommendations_and_unrated_principles() {
        EvidenceRecord record = Held.record("""
                "recommendations": [
                  {"key": "r1", "kind": "recommendation", "text": "Offer a navigator",
                   "ratings": [{"about": "recommendation", "values": [{"code": "strong", "label": "Strong evidence"}]}]},
                  {"key": "p1", "kind": "principle", "text": "Listen"}
                ]""");

        assertThat(record.recommendations().get(0).ratings()).hasSize(1);
        assertThat(record.recommendations().get(1).ratings()).isEmpty();
        assertThat(record.recommendations())
                .extracting(recommendation -> recommendation.kind().orElseThrow())
                .containsExactly("recommendation", "principle");
    }

    @Test
    void studies_that_were_not_used_parts_of_studies_and_their_own_ratings() {
        EvidenceRecord record = Held.record("""
                "studies": [
                  {"label": "study 1"}, {"label": "study 1a", "partOf": "study 1", "role": "best-evidence", "design": "RCT",
                   "participants": {"of": "participants", "number": 93}, "ratings": [{"about": "study", "values": [{"code": "3"}]}]},
                  {"label": "study 9", "role": "not-used", "note": "no comparison group"}
                ]""");

        assertThat(record.studies().get(1).partOf()).contains("study 1");
        assertThat(record.studies().get(1).role()).contains(StudyRole.BEST_EVIDENCE);
        assertThat(record.studies().get(1).ratings().get(0).about()).contains(RatingSubject.STUDY);
        assertThat(record.studies().get(2).role()).contains(StudyRole.NOT_USED);
    }

    private static Ages ages(String json) {
        return Held.only(Held.record("\"populations\": [{\"ages\": " + json + "}]")
                        .populations())
                .ages()
                .orElseThrow();
    }
}
