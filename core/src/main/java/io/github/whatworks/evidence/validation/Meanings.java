// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Plan;
import org.jspecify.annotations.Nullable;

/** Which rules of meaning a type has. */
final class Meanings {

    private Meanings() {}

    /** The rules across the components of the type of {@code plan}, if it has any. */
    @SuppressWarnings("unchecked") // a name has one type
    static <T> @Nullable Meaning<T> of(Plan<T> plan) {
        return (@Nullable Meaning<T>) named(plan.name());
    }

    private static @Nullable Meaning<?> named(String type) {
        return switch (type) {
            case "AgeBand" -> new AgeBandMeaning();
            case "Ages" -> new AgesMeaning();
            case "Amount" -> new AmountMeaning();
            case "Citation" -> new CitationMeaning();
            case "Cost" -> new CostMeaning();
            case "Count" -> new CountMeaning();
            case "Disagreement" -> new DisagreementMeaning();
            case "Effect" -> new EffectMeaning();
            case "Estimate" -> Joined.of(new EstimateMeaning(), new EstimateRangeMeaning());
            case "EvidenceRecord" ->
                Joined.of(
                        new RecordStanding(),
                        new RecordDates(),
                        new RecordParts(),
                        new RecordKeys(),
                        new RecordReferences(),
                        new RecordPointers(),
                        new RecordRatingsMeaning());
            case "GroupResult" -> new GroupResultMeaning();
            case "HarmonisedRating" -> new HarmonisedRatingMeaning();
            case "Identifier" -> new IdentifierMeaning();
            case "Link" -> new LinkMeaning();
            case "Outcome" -> new OutcomeMeaning();
            case "Party" -> new PartyMeaning();
            case "Population" -> new PopulationMeaning();
            case "Provenance" -> new ProvenanceMeaning();
            case "Rating" ->
                Joined.of(
                        new RatingMeaning(),
                        new RatingScopeMeaning(),
                        new RatingCodesMeaning(),
                        new RatingWordsMeaning());
            case "RatingFactor" -> new RatingFactorMeaning();
            case "RatingValue" -> new RatingValueMeaning();
            case "Recommendation" -> new RecommendationMeaning();
            case "RecordDate" -> new RecordDateMeaning();
            case "Relation" -> new RelationMeaning();
            case "ScaleRef" -> new ScaleRefMeaning();
            case "Section" -> new SectionMeaning();
            case "Source" -> new SourceMeaning();
            case "Study" -> new StudyMeaning();
            case "Term" -> new TermMeaning();
            case "Topic" -> new TopicMeaning();
            case "Variant" -> new VariantMeaning();
            case "Withdrawal" -> new WithdrawalMeaning();
            default -> null;
        };
    }
}
