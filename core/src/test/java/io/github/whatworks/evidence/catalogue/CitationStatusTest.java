// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.CitationStatus.Unknown.Why;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of cited evidence is said in words that blame nobody and claim no more than the copy knows. */
class CitationStatusTest {

    private static final String NO_BLAME =
            "The evidence changed after this decision; it does not mean the decision was wrong.";
    private static final Instant SEEN = Instant.parse("2026-11-20T08:00:00Z");

    private final EvidenceRecord record = Cited.record();
    private final EvidenceCitation citation = Cited.of(record);

    @TempDir
    Path folder;

    @Test
    void verify_sameRecord_isUnchanged() {
        CitationStatus status = verify(Cited.generation(5, History.NONE, record));

        assertThat(status).isInstanceOf(CitationStatus.Unchanged.class);
        assertThat(status.sentence())
                .isEqualTo(
                        "“Parent support groups” stands in this copy as it was cited: version 3, with the same digest.");
        assertThat(status.isUrgent()).isFalse();
    }

    @Test
    void verify_changedRecord_namesEachPart_andShowsThenAndNow() {
        EvidenceRecord now = record.toBuilder()
                .version(4)
                .title("Support groups for parents")
                .outcomes(Records.pair("Child behaviour", "0", "2"))
                .caveats(Caveat.builder().text("A new caution.").build())
                .build();

        CitationStatus.Changed status = (CitationStatus.Changed) verify(Cited.generation(5, History.NONE, now));

        assertThat(status.changes()).extracting(CitationChange::part).containsExactly("caveats", "ratings", "title");
        assertThat(status.sentence())
                .isEqualTo("“Parent support groups” was cited in version 3; this copy holds version 4. Different: the"
                        + " cautions that travel with it; the ratings, or their scale, date, source, comparator or"
                        + " how they are known; the title (“Parent support groups” then, “Support groups for parents”"
                        + " now). "
                        + NO_BLAME);
        CitationChange ratings = status.changes().get(1);
        assertThat(ratings.then()).extracting(CitedLine::label).contains("Scale", "Rating", "Known from", "Comparator");
        assertThat(ratings.then()).anyMatch(line -> line.text().contains("effect 1"));
        assertThat(ratings.now()).anyMatch(line -> line.text().contains("effect 0"));
        assertThat(status.changes().get(0).now()).anyMatch(line -> line.text().contains("A new caution."));
        assertThat(status.version()).isEqualTo(4);
        assertThat(status.sentence()).doesNotContain("higher", "lower", "better", "worse");
    }

    @Test
    void verify_outcomesInAnotherOrder_areNotOtherRatings() {
        EvidenceRecord two = record.toBuilder()
                .outcomes(Records.pair("A", "1", "0"), Records.pair("B", "2", "1"))
                .build();
        EvidenceRecord turned = two.toBuilder()
                .version(4)
                .outcomes(Records.pair("B", "2", "1"), Records.pair("A", "1", "0"))
                .build();

        CitationStatus.Changed status = (CitationStatus.Changed)
                Cited.verifier(Cited.generation(5, History.NONE, turned)).verify(Cited.of(two));

        assertThat(status.changes()).extracting(CitationChange::part).containsExactly("outcomes");
    }

    @Test
    void verify_otherVersionNumberAlone_orOtherContentUnderTheSame_isSaid() {
        EvidenceRecord renumbered = record.toBuilder().version(4).build();
        EvidenceRecord other = record.toBuilder().summary("Another.").build();

        assertThat(verify(Cited.generation(5, History.NONE, renumbered)).sentence())
                .contains("Different: the version number alone.");
        assertThat(verify(Cited.generation(5, History.NONE, other)).sentence())
                .contains("other content under the same version number")
                .contains("Different: the summary.");
    }

    @Test
    void verify_otherWording_isNotTakenForOtherEvidence() {
        EvidenceCitation older = with(citation, Optional.of("0"), List.of());

        assertThat(Cited.verifier(Cited.generation(5, History.NONE, record)).verify(older))
                .isInstanceOf(CitationStatus.Unchanged.class);
    }

    @Test
    void verify_supersededByItsOwnWord_namesTheOther() {
        EvidenceRecord now = record.toBuilder()
                .version(4)
                .status(RecordStatus.SUPERSEDED)
                .relations(relation(RelationType.SUPERSEDED_BY, "test:new-groups"))
                .build();

        CitationStatus.Superseded status = (CitationStatus.Superseded) verify(Cited.generation(
                5, History.NONE, now, Records.titled("New groups").build()));

        assertThat(status.by())
                .containsExactly(new Replacement(Optional.of("test:new-groups"), Optional.of("New groups")));
        assertThat(status.sentence())
                .startsWith("“Parent support groups” has been superseded by “New groups” (test:new-groups).")
                .contains("Different: the links to other records; where it stands in its publication.")
                .endsWith(NO_BLAME);
        assertThat(status.changes()).isNotEmpty();
    }

    @Test
    void verify_anotherRecordSupersedesIt_heldOrNot_isSuperseded() {
        EvidenceRecord next = Records.titled("New groups")
                .relations(relation(RelationType.SUPERSEDES, record.id()))
                .build();

        for (CitationStatus status : List.of(
                verify(Cited.generation(5, History.NONE, record, next)),
                verify(Cited.generation(5, gone(Optional.empty()), next)))) {
            assertThat(status).isInstanceOf(CitationStatus.Superseded.class);
            assertThat(status.sentence())
                    .contains("by “New groups” (test:new-groups). It does not mean the decision was wrong.");
        }
        EvidenceRecord draft = next.toBuilder().status(RecordStatus.DRAFT).build();
        assertThat(verify(Cited.generation(5, History.NONE, record, draft)))
                .isInstanceOf(CitationStatus.Unchanged.class);
    }

    @Test
    void verify_supersededAlreadyWhenCited_saysSo_andSoWhereNobodySaysByWhat() {
        EvidenceRecord old = record.toBuilder().status(RecordStatus.SUPERSEDED).build();

        CitationStatus status =
                Cited.verifier(Cited.generation(4, History.NONE, old)).verify(Cited.of(old));

        assertThat(status.sentence())
                .isEqualTo(
                        "“Parent support groups” has been superseded; by what is not stated. That was so already when"
                                + " it was cited; it does not mean the decision was wrong.");
    }

    @Test
    void verify_withdrawnUrgently_saysWhyAndWhatInstead() {
        Withdrawal withdrawal = Withdrawal.builder()
                .safety(Safety.URGENT)
                .on(PartialDate.of("2026-11-18"))
                .reason("Harm was reported in two trials")
                .successor("test:new-groups")
                .build();

        CitationStatus.Withdrawn status = (CitationStatus.Withdrawn) verify(Cited.generation(
                5, gone(Optional.of(withdrawal)), Records.titled("New groups").build()));

        assertThat(status.isUrgent()).isTrue();
        assertThat(status.knownSince()).contains(SEEN);
        assertThat(status.sentence())
                .isEqualTo("“Parent support groups” was withdrawn on 18 November 2026, urgently, for the safety of"
                        + " children or families. This copy has known of it since 20 November 2026. Reason given: Harm"
                        + " was reported in two trials. To read instead: “New groups” (test:new-groups). Read the"
                        + " reason before anybody relies on the evidence again. "
                        + NO_BLAME);
    }

    @Test
    void verify_withdrawnRoutinely_orNotSaidHow_isNotUrgent() {
        CitationStatus routine = verify(Cited.generation(
                5, gone(Optional.of(Withdrawal.builder().safety(Safety.ROUTINE).build()))));
        CitationStatus unsaid =
                verify(Cited.generation(5, gone(Optional.of(Withdrawal.builder().build()))));
        CitationStatus odd = verify(Cited.generation(
                5,
                gone(Optional.of(
                        Withdrawal.builder().safety(new Safety("reason")).build()))));

        assertThat(routine.isUrgent()).isFalse();
        assertThat(routine.sentence())
                .contains("in the ordinary course of publishing.", "No reason was given.", NO_BLAME);
        assertThat(unsaid.isUrgent()).isFalse();
        assertThat(unsaid.sentence()).contains("how pressing it is was not stated");
        assertThat(odd.sentence()).contains("how pressing it is was given as “reason”");
    }

    @Test
    void verify_withdrawnBeforeTheCitation_saysThatTheCopyDidNotKnow() {
        Withdrawal before = Withdrawal.builder()
                .on(PartialDate.of("2026-10"))
                .by("the publisher")
                .build();

        assertThat(verify(Cited.generation(5, gone(Optional.of(before)))).sentence())
                .contains("was withdrawn by the publisher in October 2026;")
                .endsWith(
                        "That was so before the citation, and the copy cited from did not know of it; it does not mean"
                                + " the decision was wrong.");
    }

    @Test
    void verify_recordHeldAsWithdrawn_isWithdrawn_andSaysWhereItWasSoAlready() {
        EvidenceRecord withdrawn = record.toBuilder()
                .status(RecordStatus.WITHDRAWN)
                .withdrawal(Withdrawal.builder().safety(Safety.URGENT).build())
                .build();

        CitationStatus status = verify(Cited.generation(5, History.NONE, withdrawn));

        assertThat(status.isUrgent()).isTrue();
        assertThat(Cited.verifier(Cited.generation(5, History.NONE, withdrawn))
                        .verify(Cited.of(withdrawn))
                        .sentence())
                .contains("That was so already when it was cited");
    }

    @Test
    void verify_goneWithoutAWord_isNotCalledWithdrawn() {
        CitationStatus status = verify(Cited.generation(5, gone(Optional.empty())));

        assertThat(status).isInstanceOf(CitationStatus.NoLongerPublished.class);
        assertThat(status.sentence())
                .isEqualTo("“Parent support groups” is no longer published by the Centre since generation 5, which this"
                        + " copy took in on 20 November 2026; why is not known. "
                        + NO_BLAME);
    }

    @Test
    void verify_whatTheCopyCannotKnow_saysNothingAboutTheDecision() {
        EvidenceRecord earlier = record.toBuilder().version(2).build();

        assertUnknown(verify(Cited.generation(5, History.NONE)), Why.NOT_HELD);
        assertUnknown(verify(Cited.generation(3, History.NONE, earlier)), Why.OLDER_COPY);
        assertUnknown(verify(Cited.generation("other", 9, History.NONE, earlier)), Why.EARLIER_VERSION);
        assertUnknown(Catalogue.open(folder, Cited.settings()).verify(citation), Why.NO_COPY);
        assertThat(Catalogue.open(folder).changesAffecting(List.of(citation), Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void verify_expiredOrOtherCopy_saysSo() {
        Generation generation = Cited.generation("other-centre", 1, History.NONE, record);
        Instant later = SignedFiles.ISSUED.plus(Duration.ofDays(40));

        assertThat(Cited.verifier(generation, later).verify(citation).sentence())
                .contains("It was cited from test-centre, and this copy is from other-centre.")
                .contains("This copy expired on 1 December 2026, so it may not know of what came later.");
    }

    @Test
    void affected_onlyWhatWasSeenAfterTheTime_inTheOrderGiven_urgentOnesMarked() {
        EvidenceRecord changed = Records.titled("Changed").version(2).build();
        EvidenceRecord replacing = Records.titled("Replacing")
                .relations(relation(RelationType.SUPERSEDES, "test:replaced"))
                .build();
        EvidenceRecord replaced = Records.titled("Replaced").build();
        EvidenceRecord same = Records.titled("Same").build();
        Withdrawal urgent = Withdrawal.builder().safety(Safety.URGENT).build();
        History history = new History(List.of(
                change(History.What.GONE, "test:long-gone", SEEN.minusSeconds(9), Optional.empty()),
                change(History.What.CHANGED, "test:changed", SEEN, Optional.empty()),
                change(History.What.ADDED, "test:replacing", SEEN, Optional.empty()),
                change(History.What.ADDED, "test:same", SEEN, Optional.empty()),
                change(History.What.GONE, record.id(), SEEN, Optional.of(urgent))));
        CitationVerifier verifier = Cited.verifier(Cited.generation(5, history, changed, replacing, replaced, same));
        List<EvidenceCitation> citations = List.of(
                Cited.of(replaced),
                Cited.of(Records.titled("Long gone").build()),
                citation,
                Cited.of(same),
                Cited.of(Records.titled("Changed").build()));

        List<CitationStatus> affected = verifier.affected(citations, SEEN.minusSeconds(1));

        assertThat(affected)
                .extracting(status -> status.citation().record().title())
                .containsExactly("Replaced", "Parent support groups", "Changed");
        assertThat(affected).extracting(CitationStatus::isUrgent).containsExactly(false, true, false);
        assertThat(verifier.affected(citations, SEEN)).isEmpty();
        assertThat(verifier.affected(citations, Instant.EPOCH)).hasSize(4);
    }

    private CitationStatus verify(Generation generation) {
        return Cited.verifier(generation).verify(citation);
    }

    private void assertUnknown(CitationStatus status, Why why) {
        assertThat(status)
                .isInstanceOfSatisfying(
                        CitationStatus.Unknown.class,
                        unknown -> assertThat(unknown.why()).isEqualTo(why));
        assertThat(status.sentence())
                .contains("“Parent support groups”")
                .contains("that says nothing about the decision");
    }

    private History gone(Optional<Withdrawal> withdrawal) {
        return new History(List.of(change(History.What.GONE, record.id(), SEEN, withdrawal)));
    }

    private static History.Change change(
            History.What what, String id, Instant seenAt, Optional<Withdrawal> withdrawal) {
        return new History.Change(what, id, 3, "0".repeat(64), "Title", 5, seenAt, withdrawal);
    }

    private static Relation relation(RelationType type, String id) {
        return Relation.builder().type(type).record(id).build();
    }

    private static EvidenceCitation with(EvidenceCitation of, Optional<String> wording, List<CitedLine> lines) {
        return new EvidenceCitation(
                of.format(),
                of.record(),
                of.asOf(),
                of.origin(),
                of.mapping(),
                wording,
                lines,
                of.parts(),
                of.extras());
    }
}
