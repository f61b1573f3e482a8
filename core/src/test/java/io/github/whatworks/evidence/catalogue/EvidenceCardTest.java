// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.WantedDirection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A card adds no meaning and leaves no caution out. */
class EvidenceCardTest {

    private static final Instant ISSUED = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void card_pair_isSaidInWordsThatTheSourceGave() {
        String card = card(outcome(Records.pair("Child behaviour", "1", "0")));

        assertThat(card)
                .contains("Child behaviour: effect 1 (the highest printed is 2; the source prints no words for it),")
                .contains("strength of evidence 0 of 3, very low: treat as uncertain");
    }

    @Test
    void card_levelWhoseWordsAreInferred_getsNoWords() {
        assertThat(card(outcome(Records.pair("Behaviour", "1", "2"))))
                .contains("strength of evidence 2 of 3 (the source prints no words for it)")
                .doesNotContain("moderate");
    }

    @Test
    void card_mixed_isNotZeroAndNotNoEffect() {
        assertThat(card(outcome(Records.pair("Parenting skills", "mixed", "0"))))
                .contains(
                        "effect “mixed” (a word that the source prints in place of a number; it is not 0 and not “no effect”)");
    }

    @Test
    void card_halfAPair_isNotShown() {
        Outcome half = Outcome.builder()
                .name("Behaviour")
                .ratings(Rating.builder()
                        .scale(ScaleRef.of("evidence-store", "2019"))
                        .values(Records.value("effectiveness", "2"))
                        .build())
                .build();

        assertThat(card(outcome(half)))
                .contains("half of this rating is missing")
                .doesNotContain("effect 2");
    }

    @Test
    void card_halfAPairLost_showsNeitherHalf() {
        RatingValue lost = RatingValue.builder()
                .axis("strength")
                .absence(Absence.VALUE_LOST)
                .build();
        Outcome half = Outcome.builder()
                .name("Behaviour")
                .ratings(Rating.builder()
                        .scale(ScaleRef.of("evidence-store", "2019"))
                        .values(Records.value("effectiveness", "2"), lost)
                        .build())
                .build();

        assertThat(card(outcome(half)))
                .contains("half of this rating is missing or could not be read")
                .doesNotContain("effect 2");
    }

    @Test
    void card_oneAxisOfAScaleThatIsNotHeld_mayBeHalfAPair() {
        Rating one = Rating.builder()
                .scale(ScaleRef.of("somebody-elses", "2030"))
                .values(Records.value("size", "large"))
                .said("a large change")
                .build();

        assertThat(card(rated(one))).contains("half of this rating is missing").doesNotContain("large");
    }

    @Test
    void card_valueThatIsSaidToBeLost_isNotShown() {
        Rating lost =
                Records.guidebook(RatingValue.builder().code("4").printed("4").build(), Known.LOST);

        assertThat(card(rated(lost))).contains("could not be read").doesNotContain("Rating: 4");
    }

    @Test
    void card_codeThatDiffersFromWhatIsPrinted_showsBoth() {
        Rating inferred =
                Records.guidebook(RatingValue.builder().code("3+").printed("3").build(), Known.INFERRED);

        assertThat(card(rated(inferred)))
                .contains("3+ (printed as “3”): one study at level 3")
                .contains("inferred from other parts of the source")
                .contains("whether a rating is what its source prints");
    }

    @Test
    void card_unknownWayOfKnowing_isUnconfirmed() {
        Rating rating = Records.guidebook(RatingValue.builder().code("3").build(), new Known("heard"));

        assertThat(card(rated(rating)))
                .contains("given as “heard”, which this copy cannot explain: treat as unconfirmed");
    }

    @Test
    void card_scaleOfACatalogueThatListsWhatImproved_saysSoOnce() {
        EvidenceRecord record =
                rated(Records.guidebook(RatingValue.builder().code("3").build(), Known.PRINTED));
        String sentence = "the source lists outcomes that improved; those that did not may not appear";
        Caveat caveat = Caveat.builder().text(sentence).saidBy("a publisher").build();

        assertThat(card(record)).containsOnlyOnce(sentence);
        assertThat(card(record.toBuilder().caveats(caveat).build())).containsOnlyOnce(sentence);
        assertThat(card(outcome(Records.pair("Behaviour", "1", "0")))).doesNotContain(sentence);
    }

    @Test
    void card_harm_isSaidInWords() {
        Outcome harm = Records.pair("Self-harm", "0", "2").toBuilder()
                .wanted(WantedDirection.HARM_TO_WATCH)
                .build();

        assertThat(card(outcome(harm)))
                .contains(
                        "Self-harm (a harm to watch: something bad that taking part may do, so less of it is wanted)");
    }

    @Test
    void card_ratingOfWithdrawnRecord_isOneFromBefore() {
        EvidenceRecord record = Records.titled("Gone")
                .status(RecordStatus.WITHDRAWN)
                .ratings(Records.guidebook(RatingValue.builder().code("2").build(), Known.PRINTED))
                .build();

        assertThat(card(record))
                .startsWith("Gone Withdrawn ")
                .contains("whether for safety is not stated")
                .contains("given before the record was withdrawn: 2: preliminary");
    }

    @Test
    void card_gaps_areNamed() {
        String stub = card(Records.titled("Stub").build());

        assertThat(stub)
                .contains("- a rating: none in this copy; that says nothing about whether it works")
                .contains("- the ages it is for: not stated")
                .contains("- the setting: not stated")
                .contains("- whether it is available in the UK: not stated")
                .contains("- whether it was tested in the UK: not stated")
                .contains("- the licence: not stated");
    }

    @Test
    void card_memberThatCouldNotBeRead_isNamed() {
        EvidenceRecord record = Records.titled("Stub")
                .extras(Extras.NONE
                        .with("waitingTime", JsonValue.of("six weeks"))
                        .with("links", JsonValue.of(List.of())))
                .build();

        assertThat(card(record)).contains("that this card has no words for: waitingTime Ages:");
    }

    @Test
    void card_plusUnknown_namesBothCodesAndNoMeaning() {
        Rating rating = Records.guidebook(RatingValue.builder().oneOf("4", "4+").build(), Known.LEVEL_ONLY);

        assertThat(card(rated(rating)))
                .contains("4 or 4+: the level is known and its mark is not")
                .contains("the source shows the level; whether a mark follows it could not be read");
    }

    @Test
    void card_mark_isExplainedBesideItsLevel() {
        Rating rating =
                Records.guidebook(RatingValue.builder().code("3+").marks("*").build(), Known.PRINTED);

        assertThat(card(rated(rating)))
                .contains("3+: one study at level 3, and other studies at level 2 or above; *: findings are mixed");
    }

    @Test
    void card_notEffectiveAndNotLevelTwo_areNotSaidToBeMoreThanTheyAre() {
        assertThat(card(rated(Records.guidebook(RatingValue.builder().code("NE").build(), Known.PRINTED))))
                .contains("this does not say that it can never work");
        assertThat(card(rated(
                        Records.guidebook(RatingValue.builder().code("NL2").build(), Known.PRINTED))))
                .contains("this is not a finding of no effect");
    }

    @Test
    void card_valueLost_isNotALowRating() {
        Rating rating = Records.guidebook(
                RatingValue.builder().absence(Absence.VALUE_LOST).build(), Known.LOST);

        assertThat(card(rated(rating))).contains("that is not a low rating");
    }

    @Test
    void card_ratingThatNoLongerStands_saysSoFirst() {
        Rating earlier = Records.guidebook(RatingValue.builder().code("2").build(), Known.PRINTED).toBuilder()
                .status(RatingStatus.EARLIER)
                .build();

        assertThat(card(rated(earlier))).contains("no longer stands, a later rating replaced it: 2: preliminary");
    }

    @Test
    void card_unknownScaleOrCode_isSaid() {
        Rating elsewhere = Rating.builder()
                .scale(ScaleRef.of("somebody-elses", "2030"))
                .values(RatingValue.builder().code("gold").printed("Gold").build())
                .build();

        assertThat(card(rated(elsewhere)))
                .contains("this copy does not have the scale")
                .contains("Gold");
        assertThat(card(rated(Records.guidebook(RatingValue.builder().code("7").build(), Known.PRINTED))))
                .contains("7 (this scale is not known to have such a level");
    }

    @Test
    void card_everyRating_travelsWithItsLabels() {
        Rating rating = Records.guidebook(RatingValue.builder().code("3").build(), Known.PRINTED).toBuilder()
                .asOf(PartialDate.of("2016-07"))
                .build();

        assertThat(card(rated(rating)))
                .contains("Scale:", "Rating:", "Known from:", "Date:", "Source:", "Comparator:", "Ages:", "Caveats:")
                .contains("as of July 2016")
                .contains("comparator not stated");
    }

    @Test
    void card_comparator_isNamed() {
        Outcome outcome = Records.pair("Behaviour", "0", "2").toBuilder()
                .comparator(Term.printed("foster care"))
                .build();

        assertThat(card(outcome(outcome))).contains("compared with foster care");
    }

    @Test
    void card_noRating_saysNothingAboutWhetherItWorks() {
        assertThat(card(Records.titled("Stub").build())).contains("that says nothing about whether it works");
    }

    @Test
    void card_expiredCopy_showsTitleAndAddressAndNoRating() {
        Instant later = ISSUED.plus(Duration.ofDays(31));

        String hidden = card(outcome(Records.pair("Behaviour", "2", "3")), settings(later), later);
        String shown = card(
                outcome(Records.pair("Behaviour", "2", "3")),
                settings(later).showingExpiredRatings("the Centre is being rebuilt"),
                later);

        assertThat(hidden)
                .contains("this copy has expired (1 December 2026)", "Source:", "Copy:")
                .doesNotContain("effect 2", "Caveats:", "Behaviour");
        assertThat(shown).contains("because: the Centre is being rebuilt").contains("effect 2");
    }

    @Test
    void card_copyLine_saysWhoSentItAndHowOldItIs() {
        assertThat(card(Records.titled("Stub").build()))
                .contains("test-centre (standing: demonstration), generation 1,")
                .contains("This is what that Centre sent, not a judgement");
    }

    private static EvidenceRecord outcome(Outcome outcome) {
        return Records.titled("Record").outcomes(outcome).build();
    }

    private static EvidenceRecord rated(Rating rating) {
        return Records.titled("Record").ratings(rating).build();
    }

    private static String card(EvidenceRecord record) {
        return card(record, settings(ISSUED), ISSUED);
    }

    private static CatalogueSettings settings(Instant now) {
        return CatalogueSettings.standard().withClock(Clock.fixed(now, ZoneOffset.UTC));
    }

    /** One line, so that a test need not know where lines are broken. */
    private static String card(EvidenceRecord record, CatalogueSettings settings, Instant now) {
        SnapshotManifest manifest = new SnapshotManifest(
                "test-centre",
                Optional.of("demonstration"),
                1,
                Optional.empty(),
                ISSUED,
                ISSUED.plus(Duration.ofDays(30)),
                1,
                "",
                new SnapshotManifest.BulkFile("x", 1, ""),
                List.of(),
                Optional.empty());
        Freshness freshness = Freshness.of(manifest, ISSUED, now);
        return new CardWriter(settings, Wording.bundled())
                .card(record, Optional.of(freshness))
                .asText()
                .replaceAll("\\s+", " ");
    }
}
