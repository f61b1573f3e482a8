// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceStatus;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each way in which a need can be answered has words of its own. */
class AnswerWordsTest {

    private static final Instant NOW = Instant.parse("2026-11-15T12:00:00Z");
    private static final Need PARENTS = Need.of("dfe-cin-factors", "4B");
    private static final EvidenceRecord EVIDENCE = Records.aboutParentsMentalHealth("Evidence");

    @Test
    void mapping_pastItsReviewDate_saysSo_fromTheDayAfter() {
        String due = "Its review date has passed: its owner has not said since whether it still holds.";

        assertThat(heading(settings().withClock(at("2027-11-30T12:00:00Z")), PARENTS))
                .doesNotContain(due);
        assertThat(heading(settings().withClock(at("2027-12-01T12:00:00Z")), PARENTS))
                .contains(due);
        assertThat(heading(settings().withClock(at("2027-12-01T12:00:00Z")), Need.of("dfe-cin-factors", "21")))
                .contains("So decided in the mapping cin-factor-topics, edition 2026-11-demonstration")
                .contains(due);
    }

    @Test
    void code_withoutARow_isToldApartFromAListWithoutAMapping() {
        MatchGroup group = group(with(codes("X"), row("Y", "neglect")), Need.of("test-codes", "X"));

        assertThat(group.outcome()).isEqualTo(GroupOutcome.NO_ROW);
        assertThat(group.heading())
                .contains("The mapping test-mapping, edition not stated, says nothing of this code")
                .contains("that says nothing about what helps");
        assertThat(Answers.group(Need.of("dfe-primary-need", "N1")).outcome()).isEqualTo(GroupOutcome.NO_MAPPING);
    }

    @Test
    void code_superseded_withoutARowOfItsOwn_isAnsweredThroughItsReplacements() {
        CodeList list = codes("NEW").toBuilder()
                .codes(
                        entry("NEW"),
                        CodeEntry.builder()
                                .code("OLD")
                                .label("old")
                                .replacedBy("NEW")
                                .build())
                .build();
        MatchGroup group = group(with(list, row("NEW", "mental-health")), Need.of("test-codes", "old"));

        assertThat(Answers.titles(group.matches())).containsExactly("Evidence");
        assertThat(group.heading()).contains("OLD was replaced by NEW; it is answered through them.");
    }

    @Test
    void topic_thatNoListHereHas_isLookedUpAllTheSame() {
        EvidenceRecord tagged = Records.titled("Tagged")
                .topics(Topic.builder().list("publishers-own").code("areas").build())
                .build();
        MatchGroup found = Answers.group(Need.ofTopic("publishers-own", "areas"), tagged);
        MatchGroup nothing = Answers.group(Need.ofTopic("evidence-topics", "weather", Subject.CHILD), tagged);

        assertThat(Answers.titles(found.matches())).containsExactly("Tagged");
        assertThat(found.heading()).contains("There is no list publishers-own here");
        assertThat(Answers.group(Need.ofTopic("nobodys", "areas"), tagged).outcome())
                .isEqualTo(GroupOutcome.UNKNOWN_LIST);
        assertThat(nothing.outcome()).isEqualTo(GroupOutcome.UNKNOWN_CODE);
        assertThat(nothing.heading())
                .contains("has no topic weather")
                .contains("no evidence on weather concerning a child or young person; that says nothing");
    }

    @Test
    void topic_askedAsACode_isToldHowToAsk() {
        assertThat(Answers.group(Need.of("evidence-topics", "neglect")).heading())
                .contains("it is a list of topics itself: ask for the topic and not for a code");
    }

    @Test
    void copy_expired_saysWhatIsShownAndWhatIsNot() {
        Freshness expired = new Freshness(
                Freshness.State.EXPIRED,
                "test-centre",
                Optional.empty(),
                1,
                NOW,
                NOW.minus(Duration.ofDays(60)),
                NOW.minus(Duration.ofDays(1)),
                Duration.ofDays(60));

        assertThat(heading(settings(), PARENTS, expired))
                .contains("This copy expired on 14 November 2026: titles and addresses are shown, ratings are not");
        assertThat(heading(settings(), Need.of("dfe-cin-factors", "3B"), expired))
                .contains("later evidence may be missing");
        assertThat(heading(settings().showingExpiredRatings("moving house"), PARENTS, expired))
                .contains("its ratings are shown all the same, because: moving house.");
    }

    @Test
    void archive_saysSinceWhenItIsNotUpdated() {
        EvidenceRecord archived = archived("Archived", SourceStatus.ARCHIVED);
        EvidenceRecord live = archived("Live", SourceStatus.LIVE);

        assertThat(Answers.group(PARENTS, archived, live).heading())
                .contains("1 of them has been archived since December 2022 and is no longer updated.");
        assertThat(Answers.group(PARENTS, live).heading()).doesNotContain("archive");
    }

    private static EvidenceRecord archived(String title, SourceStatus status) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .provenance(Provenance.builder()
                        .sources(Source.builder()
                                .status(status)
                                .since(PartialDate.of("2022-12"))
                                .build())
                        .build())
                .build();
    }

    private static CatalogueSettings settings() {
        return CatalogueSettings.standard().withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    private static CatalogueSettings with(CodeList list, MappingRow row) {
        TopicMapping mapping = TopicMapping.builder()
                .id("test-mapping")
                .list("test-codes")
                .topics("evidence-topics")
                .rows(row)
                .build();
        return settings()
                .withReferenceData(ReferenceData.bundled().withCodeList(list).withMapping(mapping));
    }

    private static CodeList codes(String code) {
        return CodeList.builder().id("test-codes").codes(entry(code)).build();
    }

    private static CodeEntry entry(String code) {
        return CodeEntry.builder().code(code).label("label of " + code).build();
    }

    private static MappingRow row(String code, String topic) {
        return MappingRow.builder()
                .code(code)
                .topic(topic)
                .subject(Subject.PARENT_OR_CARER)
                .build();
    }

    private static MatchGroup group(CatalogueSettings settings, Need need) {
        return Answers.answer(settings, need, Optional.empty(), EVIDENCE)
                .groups()
                .get(0);
    }

    private static String heading(CatalogueSettings settings, Need need) {
        return group(settings, need).heading();
    }

    private static String heading(CatalogueSettings settings, Need need, Freshness freshness) {
        return Answers.answer(settings, need, Optional.of(freshness), EVIDENCE)
                .groups()
                .get(0)
                .heading();
    }
}
