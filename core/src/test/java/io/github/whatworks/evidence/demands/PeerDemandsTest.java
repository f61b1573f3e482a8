// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.demands;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Better;
import io.github.whatworks.evidence.CountOf;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.IntervalKind;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Comparison;
import io.github.whatworks.evidence.scale.OrderKind;
import io.github.whatworks.evidence.scale.Rated;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the records of other bodies ask of a record: demands 1 to 10. */
class PeerDemandsTest {

    @Test
    void demand_1_scales_are_data_and_an_unknown_scale_or_code_is_kept() {
        Rating rating = Held.rating("""
                "scale": {"id": "a-scale-of-next-year", "edition": "2031"}, "about": "record",
                "values": [{"code": "splendid", "label": "Splendid", "printed": "Splendid (2031)", "number": 7}],
                "known": "printed", "ratedBy": "a body", "asOf": "2031-02", "method": "Handbook Version 3.0",
                "source": {"url": "https://body.example/thing"}, "reason": "two samples"
                """);

        assertThat(ReferenceData.bundled().scales().find(rating.scale().orElseThrow()))
                .isEmpty();
        assertThat(rating.values().get(0).code()).contains("splendid");
        assertThat(rating.values().get(0).label()).contains("Splendid");
        assertThat(rating.values().get(0).number()).contains(Decimal.of(7));
        assertThat(rating.method()).contains("Handbook Version 3.0");
        assertThat(rating.reason()).contains("two samples");
        assertThat(rating.source().orElseThrow().url()).contains("https://body.example/thing");
    }

    @Test
    void demand_2_the_same_word_on_two_scales_is_two_ratings() {
        EvidenceRecord record = Held.record("""
                "ratings": [
                  {"scale": {"id": "blueprints"}, "values": [{"code": "1", "label": "Promising"}]},
                  {"scale": {"id": "ive-clearinghouse"}, "values": [{"code": "1", "label": "Promising"}]},
                  {"scale": {"id": "cebc-scientific"}, "values": [{"code": "3", "label": "Promising Research Evidence"}]}
                ]""");

        assertThat(record.ratings())
                .extracting(rating -> rating.scale().orElseThrow().id())
                .doesNotHaveDuplicates();
        assertThat(record.ratings().get(0).values())
                .isEqualTo(record.ratings().get(1).values());
        assertThat(record.ratings().get(0)).isNotEqualTo(record.ratings().get(1));
    }

    @Test
    void demand_3_order_is_a_property_of_the_scale_and_values_are_codes_numbers_with_a_unit_ranges_or_letters()
            throws IOException {
        assertThat(order("lower", "[\"2\", \"1\"]")).contains(OrderKind.LOWER);
        assertThat(order("signed", "[\"-1\", \"0\"]")).contains(OrderKind.SIGNED);
        assertThat(order("partial", "[\"some\", \"supported\"]")).contains(OrderKind.PARTIAL);
        assertThat(order("none", "")).contains(OrderKind.NONE);

        Rating strong =
                Held.rating("\"scale\": {\"id\": \"s\"}, \"values\": [{\"code\": \"2\"}], \"known\": \"printed\"");
        Rating elsewhere = strong.toBuilder().scale(ScaleRef.of("s", "another")).build();
        Scales scales = new Scales(List.of(scale("lower", "[\"2\", \"1\"]")));
        assertThat(scales.compare(Rated.record(strong), Rated.record(elsewhere)))
                .isInstanceOf(Comparison.NotComparable.class);

        RatingValue months = Held.value("\"number\": -2, \"unit\": \"months\", \"printed\": \"-2 months\"");
        RatingValue range = Held.value("\"low\": 3.6, \"high\": 3.7, \"printed\": \"3.6-3.7\"");
        RatingValue letter = Held.value("\"code\": \"A\", \"printed\": \"A\"");
        assertThat(months.number()).contains(Decimal.of("-2"));
        assertThat(months.unit()).contains("months");
        assertThat(range.number()).isEmpty();
        assertThat(range.low()).contains(Decimal.of("3.6"));
        assertThat(range.high()).contains(Decimal.of("3.7"));
        assertThat(letter.code()).contains("A");
        assertThat(letter.number()).isEmpty();
    }

    @Test
    void demand_4_absence_has_kinds_and_none_is_zero() {
        List<Absence> kinds = Stream.of(
                        "not-rated",
                        "no-evidence",
                        "insufficient",
                        "mixed",
                        "not-applicable",
                        "not-scoreable",
                        "value-lost")
                .map(kind -> Held.value("\"absence\": \"" + kind + "\""))
                .peek(value -> assertThat(value.number()).isEmpty())
                .map(value -> value.absence().orElseThrow())
                .toList();

        assertThat(kinds)
                .containsExactly(
                        Absence.NOT_RATED,
                        Absence.NO_EVIDENCE,
                        Absence.INSUFFICIENT,
                        Absence.MIXED,
                        Absence.NOT_APPLICABLE,
                        Absence.NOT_SCOREABLE,
                        Absence.VALUE_LOST);
        assertThat(Held.value("\"code\": \"0\", \"number\": 0").absence()).isEmpty();
        assertThat(Held.value("\"absence\": \"listed-not-rated\"").absence()).contains(new Absence("listed-not-rated"));
    }

    @Test
    void demand_5_several_axes_stand_side_by_side_and_a_mark_qualifies_another_rating() {
        EvidenceRecord record = Held.record("""
                "ratings": [
                  {"key": "effect", "scale": {"id": "crimesolutions-to2024"}, "values": [{"code": "1", "label": "Promising"}]},
                  {"qualifies": "effect", "scale": {"id": "crimesolutions-studies"}, "values": [{"code": "1", "label": "One study"}]},
                  {"scale": {"id": "cebc-relevance"}, "values": [{"code": "3", "label": "High"}]}
                ],
                "costs": [{"band": {"scale": {"id": "eef-cost"}, "values": [{"code": "1", "label": "Very low"}]}}]""");

        assertThat(record.ratings()).hasSize(3);
        assertThat(record.ratings().get(1).qualifies())
                .isPresent()
                .isEqualTo(record.ratings().get(0).key());
        assertThat(record.ratings().get(2).qualifies()).isEmpty();
        assertThat(record.costs().get(0).band()).isPresent();
    }

    @Test
    void demand_6_ratings_of_many_scopes_and_an_overall_one_is_optional() {
        EvidenceRecord record = Held.record("""
                "sections": [{"name": "mechanism", "ratings": [{"about": "section", "scale": {"id": "emmie-q"}}]}],
                "variants": [{"name": "SafeCare Augmented", "rated": "yes"}, {"name": "SafeCare", "rated": "no"}],
                "outcomes": [{"name": "crime overall",
                  "ratings": [{"about": "outcome"},
                              {"about": "follow-up", "followUp": "long term", "aboutName": "secondary pupils"}],
                  "effects": [{"population": "in schools", "ratings": [{"about": "study"}]}]}],
                "studies": [{"label": "study 1", "ratings": [{"about": "study", "scale": {"id": "maryland-sms"}}]}],
                "citations": [{"key": "a review", "role": "source-review"}],
                "recommendations": [{"text": "offer it", "ratings": [{"about": "recommendation"}]}]""");
        Rating topicArea = Held.rating("\"about\": \"topic-area\", \"aboutName\": \"Parent Training\"");

        assertThat(record.ratings()).isEmpty();
        assertThat(record.sections().get(0).ratings().get(0).about()).contains(RatingSubject.SECTION);
        assertThat(record.outcomes().get(0).ratings())
                .extracting(Rating::about)
                .containsExactly(Optional.of(RatingSubject.OUTCOME), Optional.of(RatingSubject.FOLLOW_UP));
        assertThat(record.outcomes().get(0).ratings().get(1).followUp()).contains("long term");
        assertThat(record.outcomes().get(0).ratings().get(1).aboutName()).contains("secondary pupils");
        assertThat(record.outcomes().get(0).effects().get(0).ratings()).hasSize(1);
        assertThat(record.studies().get(0).ratings()).hasSize(1);
        assertThat(record.recommendations().get(0).ratings().get(0).about()).contains(RatingSubject.RECOMMENDATION);
        assertThat(topicArea.about()).contains(RatingSubject.TOPIC_AREA);
        assertThat(topicArea.aboutName()).contains("Parent Training");
    }

    @Test
    void demand_7_history_is_a_dated_list_with_what_replaced_what() {
        EvidenceRecord record = Held.record("""
                "status": "superseded",
                "relations": [{"type": "superseded-by", "record": "body:thing-2"}, {"type": "supersedes", "record": "body:thing-0"}],
                "ratings": [
                  {"scale": {"id": "crimesolutions-2025"}, "asOf": "2025-03", "status": "current"},
                  {"scale": {"id": "crimesolutions-to2024"}, "asOf": "2013", "status": "earlier"},
                  {"scale": {"id": "blueprints"}, "asOf": "2011-05-02", "status": "withdrawn"}
                ]""");

        assertThat(record.ratings())
                .extracting(Rating::status)
                .containsExactly(
                        Optional.of(RatingStatus.CURRENT),
                        Optional.of(RatingStatus.EARLIER),
                        Optional.of(RatingStatus.WITHDRAWN));
        assertThat(record.ratings())
                .extracting(rating -> rating.asOf().orElseThrow().value())
                .containsExactly("2025-03", "2013", "2011-05-02");
        assertThat(record.status()).contains(RecordStatus.SUPERSEDED);
        assertThat(record.relations())
                .extracting(Relation::type)
                .containsExactly(Optional.of(RelationType.SUPERSEDED_BY), Optional.of(RelationType.SUPERSEDES));
    }

    @Test
    void demand_8_who_rated_is_not_who_publishes() {
        Rating rating = Held.rating("""
                "scale": {"id": "sptw"}, "ratedBy": "Social Programs that Work",
                "publishedBy": "Blueprints for Healthy Youth Development",
                "source": {"url": "https://blueprints.example/thing", "role": "endorsement"}""");

        assertThat(rating.ratedBy()).contains("Social Programs that Work");
        assertThat(rating.publishedBy()).contains("Blueprints for Healthy Youth Development");
        assertThat(rating.source().orElseThrow().role()).contains(SourceRole.ENDORSEMENT);
    }

    @Test
    void demand_9_an_effect_has_its_comparator_measure_interval_and_which_way_is_better_and_bands_stay_as_printed() {
        Effect effect = Held.only(Held.outcome("""
                "name": "housing stability",
                "effects": [{
                  "measure": "days housed", "comparator": {"text": "basic, unconditional"}, "timeframe": "2 years",
                  "betterWhen": "higher", "participants": {"of": "participants", "number": 227}, "printed": "10%-30% less violence",
                  "groups": [{"name": "high support", "value": 210.5, "spread": 12}, {"name": "basic", "value": 150}],
                  "estimates": [{"statistic": "standardised-mean-difference", "point": 1.10, "low": 0.39, "high": 1.82,
                                 "interval": "confidence-95", "p": "<0.05"},
                                {"statistic": "months-of-progress", "point": 6, "unit": "months", "printed": "+6 months"},
                                {"statistic": "improvement-index", "point": 21, "low": 9, "interval": "range"}]
                }]""").effects());

        Estimate difference = effect.estimates().get(0);
        assertThat(effect.measure()).contains("days housed");
        assertThat(effect.comparator().orElseThrow().text()).contains("basic, unconditional");
        assertThat(effect.betterWhen()).contains(Better.HIGHER);
        assertThat(effect.printed()).contains("10%-30% less violence");
        assertThat(effect.groups())
                .extracting(group -> group.value().orElseThrow().literal())
                .containsExactly("210.5", "150");
        assertThat(difference.point().orElseThrow().literal()).isEqualTo("1.10");
        assertThat(difference.interval()).contains(IntervalKind.CONFIDENCE_95);
        assertThat(difference.p()).contains("<0.05");
        assertThat(effect.estimates().get(1).printed()).contains("+6 months");
        assertThat(effect.estimates().get(2).interval()).contains(IntervalKind.RANGE);
        assertThat(effect.estimates().get(2).high()).isEmpty();
    }

    @Test
    void demand_10_counts_are_typed_and_about_and_more_than_survive() {
        EvidenceRecord record = Held.record("""
                "counts": [
                  {"of": "screened", "number": 1250, "qualifier": "more-than", "printed": "more than 1,250"},
                  {"of": "studies", "number": 28}, {"of": "reports", "number": 51}, {"of": "contrasts", "number": 3},
                  {"of": "participants", "number": 13000, "qualifier": "about", "printed": "about 13,000"}
                ]""");

        assertThat(record.counts())
                .extracting(count -> count.of().orElseThrow())
                .containsExactly(
                        CountOf.SCREENED, CountOf.STUDIES, CountOf.REPORTS, CountOf.CONTRASTS, CountOf.PARTICIPANTS);
        assertThat(record.counts().get(0).qualifier()).contains(CountQualifier.MORE_THAN);
        assertThat(record.counts().get(4).qualifier()).contains(CountQualifier.ABOUT);
        assertThat(record.counts().get(4).printed()).contains("about 13,000");
        assertThat(record.counts().get(1).qualifier()).isEmpty();
    }

    private static Optional<OrderKind> order(String kind, String step) throws IOException {
        return scale(kind, step).axes().get(0).order().orElseThrow().kind();
    }

    private static Scale scale(String kind, String step) throws IOException {
        String below = step.isEmpty() ? "" : ", \"below\": [" + step + "]";
        String json = "{\"id\": \"s\", \"axes\": [{\"order\": {\"kind\": \"" + kind + "\"" + below + "}}]}";
        return ReferenceJson.standard().scale(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
