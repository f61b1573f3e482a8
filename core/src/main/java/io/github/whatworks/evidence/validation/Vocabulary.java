// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.plan.Code;
import java.util.List;

/** The codes that open vocabularies declare as constants. Written by StructureGenerator; do not edit. */
final class Vocabulary {

    private Vocabulary() {}

    /** The known codes of {@code vocabulary}; none for what is no vocabulary, such as a date. */
    static List<String> of(Code vocabulary) {
        return switch (vocabulary) {
            case ABSENCE ->
                List.of(
                        "not-rated",
                        "no-evidence",
                        "insufficient",
                        "mixed",
                        "not-applicable",
                        "not-scoreable",
                        "value-lost");
            case AGE_UNIT -> List.of("years", "months", "weeks");
            case AVAILABILITY -> List.of("yes", "no", "not-stated");
            case BEFORE_BIRTH -> List.of("included", "only");
            case BETTER -> List.of("higher", "lower");
            case CITATION_ROLE -> List.of("source-review", "study-report", "further-reading");
            case COUNT_OF ->
                List.of(
                        "screened",
                        "studies",
                        "reports",
                        "contrasts",
                        "participants",
                        "reviews",
                        "families",
                        "local-authorities",
                        "schools",
                        "findings");
            case COUNT_QUALIFIER -> List.of("exactly", "about", "at-least", "more-than", "less-than", "at-most");
            case DATE_EVENT ->
                List.of(
                        "published",
                        "first-reviewed",
                        "last-reviewed",
                        "searched-to",
                        "updated",
                        "description-updated",
                        "exported",
                        "started",
                        "ended",
                        "estimated-completion",
                        "review-due",
                        "withdrawn");
            case INTERVAL_KIND -> List.of("confidence", "confidence-95", "range");
            case KNOWN ->
                List.of(
                        "printed",
                        "inferred",
                        "from-mirror",
                        "level-only",
                        "disputed",
                        "lost",
                        "reported",
                        "not-in-copy");
            case MAPPING_MATCH -> List.of("exact", "close", "broad", "none");
            case POPULATION_BASIS -> List.of("as-offered", "as-evaluated", "not-stated");
            case RATING_STATUS -> List.of("current", "earlier", "withdrawn");
            case RATING_SUBJECT ->
                List.of("record", "outcome", "follow-up", "section", "recommendation", "study", "topic-area");
            case RECORD_KIND ->
                List.of(
                        "intervention-review",
                        "programme",
                        "practice-recommendation",
                        "study",
                        "local-practice",
                        "practice-guide",
                        "research-project");
            case RECORD_STATUS -> List.of("draft", "published", "superseded", "withdrawn");
            case RELATION_TYPE ->
                List.of(
                        "supersedes",
                        "superseded-by",
                        "variant-of",
                        "part-of",
                        "contains",
                        "depends-on",
                        "same-programme-as",
                        "reported-in",
                        "informed-by",
                        "adapted-from");
            case SAFETY -> List.of("urgent", "routine");
            case SECTION_NAME ->
                List.of(
                        "why",
                        "what",
                        "who-provides",
                        "how",
                        "where",
                        "when-and-how-much",
                        "effect",
                        "mechanism",
                        "moderators",
                        "implementation",
                        "economics",
                        "objectives",
                        "method",
                        "key-findings",
                        "goals",
                        "theory-of-change",
                        "tailoring",
                        "lessons");
            case SOURCE_ROLE -> List.of("publisher-page", "mirror", "endorsement", "report", "related-page");
            case SOURCE_STATUS -> List.of("live", "archived", "gone", "not-checked");
            case STATISTIC ->
                List.of(
                        "improvement-index",
                        "effect-size",
                        "standardised-mean-difference",
                        "odds-ratio",
                        "risk-ratio",
                        "mean-difference",
                        "percentage-points",
                        "months-of-progress");
            case STUDY_ROLE -> List.of("best-evidence", "supporting", "not-used");
            case SUBJECT ->
                List.of(
                        "child",
                        "parent-or-carer",
                        "other-household-or-family-member",
                        "family",
                        "sibling-group",
                        "workforce",
                        "not-stated");
            case TARGETING -> List.of("universal", "selected", "indicated");
            case WANTED_DIRECTION -> List.of("more", "less", "harm-to-watch");
            default -> List.of();
        };
    }
}
