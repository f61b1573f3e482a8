// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.WantedDirection;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditorsTest {
    private static final EvidenceRecord RECORD = EvidenceRecord.builder("1.0", "guidebook:x", RecordKind.PROGRAMME, "X")
            .provenance(Provenance.builder().build())
            .outcomes(Outcome.builder().name("Entry to care").build())
            .populations(Population.builder()
                    .basis(PopulationBasis.AS_OFFERED)
                    .ages(Ages.builder().text("Toddlers").build())
                    .build())
            .build();

    @Test
    void topics_get_their_list_edition_and_who_gave_them() {
        EvidenceRecord record = complete("'topics': [{'code': 'behaviour', 'subject': 'child'}]");

        assertThat(record.topics()).hasSize(1);
        assertThat(record.topics().get(0).list()).contains("a-list");
        assertThat(record.topics().get(0).edition()).contains("2026");
        assertThat(record.topics().get(0).taggedBy()).contains("somebody");
    }

    @Test
    void every_record_carries_the_notice_last() {
        EvidenceRecord record = complete("'notes': [{'text': 'a note'}]");

        assertThat(record.notes())
                .extracting(note -> note.text().orElseThrow())
                .containsExactly("a note", "N (Edition e: s.)");
        assertThat(record.notes()).allSatisfy(note -> assertThat(note.by()).contains("somebody"));
    }

    @Test
    void an_outcome_is_added_to_the_one_with_its_name() {
        EvidenceRecord record = complete("'outcomes': [{'name': 'Entry to care', 'wanted': 'less'}]");

        assertThat(record.outcomes()).hasSize(1);
        assertThat(record.outcomes().get(0).wanted()).contains(WantedDirection.LESS);
    }

    @Test
    void bands_are_added_to_the_population_with_the_same_basis_and_its_text_stays() {
        EvidenceRecord record = complete(
                "'populations': [{'basis': 'as-offered', 'ages': {'bands': [{'from': 1, 'to': 2, 'unit': 'years'}]}}]");

        assertThat(record.populations()).hasSize(1);
        assertThat(record.populations().get(0).ages())
                .contains(Ages.builder()
                        .text("Toddlers")
                        .bands(AgeBand.years("1", "2"))
                        .build());
    }

    @Test
    void a_population_with_another_basis_stands_by_itself() {
        assertThat(complete("'populations': [{'basis': 'not-stated', 'text': 'everybody'}]")
                        .populations())
                .hasSize(2);
    }

    @Test
    void a_shared_caveat_goes_where_the_source_has_the_member_and_the_text() {
        String shared = "{'source': 'guidebook', 'where': 'reviews', 'containing': 'Life', 'text': 't', 'saidBy': 'b'}";

        assertThat(caveats(shared, "{'reviews': ['Foundations for Life, July 2016']}"))
                .isEqualTo(1);
        assertThat(caveats(shared, "{'reviews': ['July 2016']}")).isZero();
        assertThat(caveats(shared, "{'reviews': null}")).isZero();
        assertThat(caveats(shared.replace("guidebook", "evidence-store"), "{'reviews': ['Life']}"))
                .isZero();
    }

    @Test
    void editors_add_and_never_replace() {
        assertThatThrownBy(() -> complete("'ratings': []"))
                .hasMessageStartingWith("test, record guidebook:x, ratings: expected one of [caveats, costs, dates,");
        assertThatThrownBy(() -> complete("'outcomes': [{'name': 'Entry to care', 'ratings': [{'known': 'printed'}]}]"))
                .hasMessageStartingWith("test, record guidebook:x, outcome \"Entry to care\": expected name, wanted,");
        assertThatThrownBy(() -> complete("'outcomes': [{'name': 'Entry into care', 'wanted': 'less'}]"))
                .hasMessageEndingWith("expected one outcome with this name, found 0");
        assertThatThrownBy(() -> complete("'outcomes': [{'name': 'Entry to care', 'wnated': 'less'}]"))
                .isInstanceOf(SourceFault.class);
        assertThatThrownBy(() -> complete("'populations': [{'basis': 'as-offered', 'ages': {'text': 'Children'}}]"))
                .hasMessageContaining("population as-offered: expected basis and the bands and note of ages");
        assertThatThrownBy(() -> complete("'summary': 3"))
                .hasMessage("test, record guidebook:x, summary: expected what this member of a record holds");
    }

    @Test
    void a_rating_that_no_longer_stands_is_added_beside_the_outcomes_own() {
        EvidenceRecord record =
                complete("'outcomes': [{'name': 'Entry to care', 'domains': [{'text': 'another domain'}],"
                        + " 'ratings': [{'scale': {'id': 's', 'edition': '1'}, 'status': 'earlier'}]}]");

        assertThat(record.outcomes().get(0).ratings())
                .singleElement()
                .satisfies(rating -> assertThat(rating.status()).contains(RatingStatus.EARLIER));
        assertThat(record.outcomes().get(0).domains()).containsExactly(Term.printed("another domain"));
        assertThat(record.provenance().orElseThrow().schemes()).containsExactly(ScaleRef.of("s", "1"));
    }

    @Test
    void costs_disagreements_and_a_dosage_are_added() {
        EvidenceRecord record = complete("'costs': [{'bandText': 'less than a euro'}], 'delivery': {'dosage': 'twice'},"
                + " 'disagreements': [{'about': '/delivery/dosage', 'says': 'once'}]");

        assertThat(record.costs().get(0).bandText()).contains("less than a euro");
        assertThat(record.delivery().orElseThrow().dosage()).contains("twice");
        assertThat(record.disagreements().get(0).says()).contains("once");
        assertThatThrownBy(() -> complete("'delivery': {'dosage': 'twice', 'manual': 'yes'}"))
                .hasMessageEndingWith("expected a dosage alone, found something else");
    }

    @Test
    void an_entry_that_no_record_took_is_refused() {
        assertThatThrownBy(() -> editors("[]", "'summary': 's'").allUsed(Set.of("guidebook:y")))
                .hasMessage("test, record guidebook:x: no source file has a record with this id");
    }

    private static int caveats(String shared, String source) {
        return editors("[" + shared + "]", "'summary': 's'")
                .complete(RECORD, Publication.GUIDEBOOK, ExampleFiles.object(source))
                .caveats()
                .size();
    }

    private static EvidenceRecord complete(String members) {
        return editors("[]", members).complete(RECORD, Publication.GUIDEBOOK, ExampleFiles.object("{}"));
    }

    private static Editors editors(String caveats, String members) {
        return Editors.of(ExampleFiles.object("{'by': 'somebody', 'edition': 'e', 'standing': 's', 'notice': 'N',"
                + " 'topicList': {'id': 'a-list', 'edition': '2026'}, 'caveats': " + caveats
                + ", 'records': [{'id': 'guidebook:x', " + members + "}]}"));
    }
}
