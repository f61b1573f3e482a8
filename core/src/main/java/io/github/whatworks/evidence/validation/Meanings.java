// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Plan;
import java.util.List;

/** Which rules of meaning a type has. */
final class Meanings {

    private Meanings() {}

    /** The rules across the components of the type of {@code plan}, where one class would hold more than one idea, from several. */
    @SuppressWarnings("unchecked") // a name has one type
    static <T> List<Meaning<T>> of(Plan<T> plan) {
        return (List<Meaning<T>>) (List<?>) named(plan.name());
    }

    private static List<? extends Meaning<?>> named(String type) {
        return switch (type) {
            case "AgeBand" -> List.of(new AgeBandMeaning());
            case "Ages" -> List.of(new AgesMeaning());
            case "Amount" -> List.of(new AmountMeaning());
            case "Citation" -> List.of(new CitationMeaning());
            case "Cost" -> List.of(new CostMeaning());
            case "Count" -> List.of(new CountMeaning());
            case "Disagreement" -> List.of(new DisagreementMeaning());
            case "Effect" -> List.of(new EffectMeaning());
            case "Estimate" -> List.of(new EstimateMeaning(), new EstimateRangeMeaning());
            case "EvidenceRecord" ->
                List.of(
                        new RecordStanding(),
                        new RecordDates(),
                        new RecordParts(),
                        new RecordKeys(),
                        new RecordReferences(),
                        new RecordPointers(),
                        new RecordRatingsMeaning());
            case "GroupResult" -> List.of(new GroupResultMeaning());
            case "HarmonisedRating" -> List.of(new HarmonisedRatingMeaning());
            case "Identifier" -> List.of(new IdentifierMeaning());
            case "Link" -> List.of(new LinkMeaning());
            case "Outcome" -> List.of(new OutcomeMeaning());
            case "Party" -> List.of(new PartyMeaning());
            case "Population" -> List.of(new PopulationMeaning());
            case "Provenance" -> List.of(new ProvenanceMeaning());
            case "Rating" ->
                List.of(
                        new RatingMeaning(),
                        new RatingScopeMeaning(),
                        new RatingCodesMeaning(),
                        new RatingWordsMeaning());
            case "RatingFactor" -> List.of(new RatingFactorMeaning());
            case "RatingValue" -> List.of(new RatingValueMeaning());
            case "Recommendation" -> List.of(new RecommendationMeaning());
            case "RecordDate" -> List.of(new RecordDateMeaning());
            case "Relation" -> List.of(new RelationMeaning());
            case "ScaleRef" -> List.of(new ScaleRefMeaning());
            case "Section" -> List.of(new SectionMeaning());
            case "Source" -> List.of(new SourceMeaning());
            case "Study" -> List.of(new StudyMeaning());
            case "Term" -> List.of(new TermMeaning());
            case "Topic" -> List.of(new TopicMeaning());
            case "Variant" -> List.of(new VariantMeaning());
            case "Withdrawal" -> List.of(new WithdrawalMeaning());
            default -> List.of();
        };
    }
}
