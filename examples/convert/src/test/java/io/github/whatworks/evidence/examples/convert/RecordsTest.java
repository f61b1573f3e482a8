// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What must hold for the records as a set. */
class RecordsTest {

    @Test
    void forty_records_sorted_by_id() throws IOException {
        List<String> ids =
                ExampleFiles.records().stream().map(EvidenceRecord::id).toList();

        assertThat(ids).hasSize(40).isSorted().doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("[a-z0-9-]+:[a-z0-9._-]{1,120}"));
    }

    @Test
    void no_fact_is_kept_where_no_component_is_meant_for_it() throws ReflectiveOperationException, IOException {
        List<Extras> extras = new ArrayList<>();
        for (EvidenceRecord record : ExampleFiles.records()) {
            collectExtras(record, extras);
        }

        assertThat(extras).hasSizeGreaterThan(1000).allMatch(Extras::isEmpty);
    }

    @Test
    void a_parents_mental_health_is_a_topic_of_two_records_only() throws IOException {
        assertThat(tagged("mental-health", Subject.PARENT_OR_CARER))
                .containsExactly("evidence-store:child-mental-illness-prevention", "evidence-store:mellow-parenting");
    }

    @Test
    void no_record_has_domestic_abuse_as_a_topic() throws IOException {
        assertThat(ExampleFiles.records())
                .flatExtracting(EvidenceRecord::topics)
                .noneMatch(topic -> topic.code().equals(Optional.of("domestic-abuse")));
    }

    @Test
    void sexual_abuse_is_tagged_for_both_since_the_source_does_not_say_by_whom() throws IOException {
        assertThat(tagged("sexual-abuse-by-adult", Subject.CHILD))
                .isEqualTo(tagged("sexual-abuse-by-child", Subject.CHILD))
                .containsExactly("evidence-store:sexual-abuse-recovery-using-cbt");
    }

    @Test
    void every_topic_says_who_gave_it_and_why() throws IOException {
        assertThat(ExampleFiles.records())
                .flatExtracting(EvidenceRecord::topics)
                .hasSizeGreaterThan(40)
                .allSatisfy(topic -> {
                    assertThat(topic.taggedBy()).contains("project editors");
                    assertThat(topic.subject()).isPresent();
                    assertThat(topic.note()).isPresent();
                });
    }

    @Test
    void a_page_that_was_not_read_has_neither_outcomes_nor_ratings_nor_topics() throws IOException {
        List<EvidenceRecord> unread = ExampleFiles.records().stream()
                .filter(record -> record.id().startsWith("evidence-store:"))
                .filter(record -> record.outcomes().isEmpty())
                .toList();

        assertThat(unread).hasSize(3).allSatisfy(record -> {
            assertThat(record.ratings()).isEmpty();
            assertThat(record.topics()).isEmpty();
            assertThat(record.provenance().orElseThrow().sources().get(0).readOn())
                    .isEmpty();
        });
    }

    @Test
    void only_a_rating_that_is_known_whole_has_a_code() throws IOException {
        assertThat(ExampleFiles.records())
                .flatExtracting(EvidenceRecord::ratings)
                .hasSize(28)
                .allSatisfy(rating -> {
                    Known known = rating.known().orElseThrow();
                    boolean whole = !known.equals(Known.LEVEL_ONLY) && !known.equals(Known.LOST);
                    assertThat(rating.values().get(0).code().isPresent()).isEqualTo(whole);
                });
    }

    @Test
    void every_guidebook_record_says_that_outcomes_without_improvement_may_be_missing() throws IOException {
        assertThat(ExampleFiles.records())
                .filteredOn(record -> record.id().startsWith("guidebook:"))
                .allSatisfy(record -> assertThat(record.caveats())
                        .extracting(Caveat::text)
                        .contains(Optional.of(
                                "the source lists outcomes that improved; those that did not may not appear")));
    }

    @Test
    void what_sources_say_otherwise_points_at_a_part_of_the_record() throws IOException {
        List<EvidenceRecord> disputed = ExampleFiles.records().stream()
                .filter(record -> !record.disagreements().isEmpty())
                .toList();

        assertThat(disputed)
                .hasSize(7)
                .allSatisfy(record -> assertThat(record.disagreements()).allSatisfy(disagreement -> {
                    String about = disagreement.about().orElseThrow();
                    assertThat(disagreement.says()).isPresent();
                    assertThat(Leaves.of(record).keySet()).anyMatch(leaf -> (leaf + "/").startsWith(about + "/"));
                }));
    }

    @Test
    void facts_that_the_source_holds_in_its_notes_have_a_part_of_their_own() throws IOException {
        assertThat(record("evidence-store:intensive-family-preservation-services")
                        .outcomes())
                .allSatisfy(outcome -> assertThat(outcome.ratings())
                        .extracting(Rating::status)
                        .containsExactly(Optional.empty(), Optional.of(RatingStatus.EARLIER)));
        assertThat(record("guidebook:blues-programme").populations()).anySatisfy(population -> {
            assertThat(population.excludes()).containsExactly("clinical depression");
            assertThat(population.screening()).containsExactly("CES-D");
        });
        assertThat(record("guidebook:helping-the-noncompliant-child")
                        .outcomes()
                        .get(0)
                        .domains())
                .hasSize(2);
        assertThat(record("guidebook:enhanced-triple-p").costs())
                .filteredOn(cost -> cost.amount().isPresent())
                .singleElement()
                .satisfies(cost ->
                        assertThat(cost.amount().orElseThrow().currency()).contains("EUR"));
        assertThat(record("evidence-store:supporting-the-education-of-looked-after-children")
                        .variants())
                .singleElement()
                .satisfies(
                        variant -> assertThat(variant.delivery().orElseThrow().ukAvailable())
                                .contains(Availability.NO));
        assertThat(record("guidebook:infant-parent-psychotherapy")
                        .ratings()
                        .get(0)
                        .known())
                .contains(Known.FROM_MIRROR);
    }

    private static EvidenceRecord record(String id) throws IOException {
        return ExampleFiles.records().stream()
                .filter(record -> record.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> tagged(String code, Subject subject) throws IOException {
        return ExampleFiles.records().stream()
                .filter(record -> record.topics().stream().anyMatch(topic -> is(topic, code, subject)))
                .map(EvidenceRecord::id)
                .toList();
    }

    private static boolean is(Topic topic, String code, Subject subject) {
        return topic.code().equals(Optional.of(code)) && topic.subject().equals(Optional.of(subject));
    }

    private static void collectExtras(Object value, List<Extras> found) throws ReflectiveOperationException {
        if (value instanceof Extras extras) {
            found.add(extras);
        } else if (value instanceof Optional<?> optional && optional.isPresent()) {
            collectExtras(optional.get(), found);
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                collectExtras(element, found);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collectExtras(component.getAccessor().invoke(record), found);
            }
        }
    }
}
