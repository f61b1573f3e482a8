// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.WantedDirection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the accessors say of the golden wire files. */
class WireFilesReadTest {

    @Test
    void minimal_hasFourPartsAndNothingElse() {
        EvidenceRecord record = WireFiles.read("minimal.json");

        assertThat(Coverage.present(record))
                .contains("EvidenceRecord.format", "EvidenceRecord.id", "EvidenceRecord.kind", "EvidenceRecord.title")
                .hasSize(5); // and its extras, which are empty
        assertThat(record.extras().isEmpty()).isTrue();
    }

    @Test
    void interventionReview_keepsPairsWordsAndCounts() {
        EvidenceRecord record = WireFiles.read("intervention-review.json");

        Outcome entry = record.outcomes().get(0);
        Rating pair = entry.ratings().get(0);
        assertThat(record.kind()).isEqualTo(RecordKind.INTERVENTION_REVIEW);
        assertThat(pair.values())
                .extracting(value -> value.axis().orElseThrow())
                .containsExactly("effectiveness", "strength");
        RatingValue word = pair.values().get(0);
        assertThat(word.number()).isEmpty();
        assertThat(word.absence()).hasValue(Absence.MIXED);
        assertThat(pair.values().get(1).number()).hasValue(Decimal.of(3));
        assertThat(entry.comparator().orElseThrow().text()).hasValue("foster care");
        assertThat(record.outcomes().get(1).wanted()).hasValue(WantedDirection.HARM_TO_WATCH);
        assertThat(record.citations().get(0).authorsElided()).hasValue(true);
        assertThat(record.counts())
                .extracting(count -> count.qualifier().orElseThrow())
                .containsExactly(CountQualifier.EXACTLY, CountQualifier.ABOUT, CountQualifier.MORE_THAN);
    }

    @Test
    void programme_keepsUnknownPlusMarksAgesAndReviews() {
        EvidenceRecord record = WireFiles.read("programme.json");

        List<RatingValue> values =
                record.ratings().stream().map(rating -> rating.values().get(0)).toList();
        assertThat(values.get(0).code()).isEmpty();
        assertThat(values.get(0).oneOf()).containsExactly("3", "3+");
        assertThat(values.get(1).marks()).containsExactly("*");
        assertThat(values.get(2).absence()).hasValue(Absence.INSUFFICIENT);
        assertThat(values.get(3).absence()).hasValue(Absence.VALUE_LOST);
        assertThat(record.ratings())
                .extracting(rating -> rating.known().orElseThrow())
                .containsExactly(Known.LEVEL_ONLY, Known.FROM_MIRROR, Known.PRINTED, Known.LOST);
        Ages offered = record.populations().get(0).ages().orElseThrow();
        Ages evaluated = record.populations().get(1).ages().orElseThrow();
        assertThat(offered.bands()).extracting(AgeBand::to).contains(java.util.Optional.of(Decimal.of("5.5")));
        assertThat(offered.contains(Age.unborn())).isTrue();
        assertThat(evaluated.contains(Age.years(7))).isTrue();
        assertThat(evaluated.contains(Age.years(9))).isFalse();
        assertThat(record.costs().get(0).amount().orElseThrow().value()).hasValue(Decimal.of("450.50"));
        assertThat(record.dates())
                .filteredOn(date -> date.event().equals(java.util.Optional.of(DateEvent.LAST_REVIEWED)))
                .extracting(date -> date.date().orElseThrow())
                .containsExactly(PartialDate.of("2016-07"), PartialDate.of("2021-09"));
    }

    @Test
    void practiceRecommendation_keepsRatingsOfItsPartsAndProse() {
        EvidenceRecord record = WireFiles.read("practice-recommendation.json");

        RatingValue section = record.sections().get(0).ratings().get(0).values().get(0);
        RatingValue recommended =
                record.recommendations().get(0).ratings().get(0).values().get(0);
        assertThat(section.label()).isEmpty();
        assertThat(section.number()).hasValue(Decimal.of(4));
        assertThat(recommended.label()).hasValue("Promising");
        assertThat(recommended.number()).isEmpty();
        assertThat(record.recommendations().get(1).ratings()).isEmpty();
        assertThat(record.ratings().get(0).said()).isPresent();
    }

    @Test
    void study_keepsEstimatesGroupsAndStudies() {
        EvidenceRecord record = WireFiles.read("study.json");

        var effect = record.outcomes().get(0).effects().get(0);
        assertThat(effect.longTerm()).hasValue(true);
        assertThat(effect.studies()).containsExactly("study 1a", "study 1b");
        assertThat(effect.estimates().get(0).point()).hasValue(Decimal.of(50));
        assertThat(effect.estimates().get(1).low()).hasValue(Decimal.of("-0.60"));
        assertThat(effect.groups()).hasSize(2);
        assertThat(effect.ratings().get(0).followUp()).hasValue("2 years");
        assertThat(record.studies().get(1).partOf()).hasValue("study 1");
    }

    @Test
    void withdrawn_saysWhyAndWhatToReadInstead() {
        EvidenceRecord record = WireFiles.read("withdrawn.json");

        var withdrawal = record.withdrawal().orElseThrow();
        assertThat(withdrawal.safety()).hasValue(Safety.URGENT);
        assertThat(withdrawal.successor()).hasValue("example:new-programme");
    }

    @Test
    void unknownCodes_areHeldAsTheyAre() {
        EvidenceRecord record = WireFiles.read("unknown-codes.json");

        assertThat(record.format()).isEqualTo("1.7");
        assertThat(record.kind()).isEqualTo(new RecordKind("x-policy"));
        assertThat(record.extras().isEmpty()).isTrue();
        Rating rating = record.outcomes().get(0).ratings().get(0);
        assertThat(rating.known()).hasValue(new Known("x-overheard"));
        assertThat(record.dates().get(0).date().orElseThrow().earliest()).isEmpty();
    }

    @Test
    void nullsAndEmptyLists_areExtras_andAbsentParts() {
        EvidenceRecord record = WireFiles.read("nulls-and-empty-lists.json");

        assertThat(record.version()).isEmpty();
        assertThat(record.extras().get("version")).hasValue(JsonValue.NULL);
        assertThat(record.ratings()).isEmpty();
        assertThat(record.extras().get("ratings")).hasValue(JsonValue.of(List.of()));
        assertThat(record.outcomes()).hasSize(3);
        assertThat(record.outcomes().get(0).ratings().get(0).known()).isEmpty();
    }

    @Test
    void unknownMembers_areExtrasOfTheirPart() {
        EvidenceRecord record = WireFiles.read("unknown-members.json");

        assertThat(record.extras().members()).containsKeys("€", "", "a/b~c", "😀", "extras");
        Rating rating = record.outcomes().get(0).ratings().get(0);
        assertThat(rating.extras().members()).containsOnlyKeys("seenBy");
        assertThat(rating.values().get(0).extras().get("colour").flatMap(JsonValue::asText))
                .hasValue("blue");
        assertThat(rating.scale().orElseThrow().extras().members()).containsOnlyKeys("page");
    }

    @Test
    void wrongTypes_areKeptAside_andTheirComponentsEmpty() {
        EvidenceRecord record = WireFiles.read("wrong-types.json");

        assertThat(record.version()).isEmpty();
        assertThat(record.ratings()).isEmpty();
        assertThat(record.studies()).isEmpty();
        assertThat(record.extras().members())
                .containsKeys(
                        "version", "status", "withdrawal", "otherTitles", "summary", "delivery", "ratings", "studies");
        assertThat(record.outcomes().get(0).extras().members()).containsOnlyKeys("name", "studies");
    }

    @Test
    void numbers_keepTheirDigits() {
        EvidenceRecord record = WireFiles.read("numbers.json");

        RatingValue months = record.outcomes().get(0).ratings().get(0).values().get(0);
        RatingValue range = record.outcomes().get(0).ratings().get(1).values().get(0);
        assertThat(months.number()).hasValue(Decimal.of(-3));
        assertThat(months.unit()).hasValue("months");
        assertThat(range.low()).hasValue(Decimal.of("3.6"));
        assertThat(range.high()).hasValue(Decimal.of("3.7"));
        assertThat(record.outcomes().get(0).effects().get(0).estimates())
                .extracting(estimate -> estimate.point().orElseThrow().literal())
                .startsWith("1.0", "-0", "4.50", "1e2", "1E-7");
    }
}
