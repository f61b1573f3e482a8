// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RecordKind;
import java.util.List;

/** Whether a record has what its kind, its ratings and its format ask for. */
final class RecordParts extends Meaning<EvidenceRecord> implements RatingWalk.Visitor {
    private static final int CAVEATS = 0;
    private static final int LOCAL = 1;
    private static final int OUTCOMES = 2;
    private static final int RECOMMENDATIONS = 3;
    private static final int FORMAT = 4;

    /** Scales whose publisher attaches standing cautions to every rating. */
    private static final List<String> CAUTIOUS = List.of("evidence-store", "eif-evidence", "eif-cost");

    private static final String MAJOR = "1.";
    private static final String FORMAT_NOW = "1.0";

    RecordParts() {
        super(
                Rule.warning(
                                Rule.Group.MEANING,
                                "record.caveats.missing",
                                "Ratings of the Evidence Store and the Guidebook come with their publisher's cautions")
                        .unlessGiven("caveats")
                        .because("The publisher says what its ratings are not: no endorsement, no size of effect, not"
                                + " the only ground for a decision. Shown without that, they mislead.")
                        .inDraft(Severity.INFO)
                        .inPublication(Severity.ERROR)
                        .passes("{" + rated("eif-evidence", "3")
                                + ", \"caveats\": [{\"text\": \"It is no endorsement.\","
                                + " \"saidBy\": \"Foundations\"}]}")
                        .fails("{\"caveats\": null, " + rated("eif-evidence", "3") + "}"),
                Rule.error(
                                Rule.Group.MEANING,
                                "record.local-practice.rated",
                                "A council's own practice has no rating of a What Works body")
                        .because("It is shown as not evaluated and not rated by any of them; what is rated is another"
                                + " kind of record.")
                        .passes("{\"kind\": \"programme\", " + rated("eif-evidence", "3") + ", \"caveats\": [{\"text\":"
                                + " \"It is no endorsement.\", \"saidBy\": \"Foundations\"}]}")
                        .fails("{\"kind\": \"local-practice\", " + rated("eif-evidence", "3")
                                + ", \"caveats\": [{\"text\":"
                                + " \"It is no endorsement.\", \"saidBy\": \"Foundations\"}]}"),
                Rule.info(
                                Rule.Group.MEANING,
                                "record.outcomes.missing",
                                "A review has outcomes or ratings, or a note that says why not")
                        .unlessGiven("outcomes", "ratings", "notes")
                        .because("A page that lists none and a page that nobody finished reading look the same.")
                        .passes("""
                                {"kind": "intervention-review", "notes": [{"text": "Only the title could be read."}]}""")
                        .fails("{\"kind\": \"intervention-review\"}"),
                Rule.info(Rule.Group.MEANING, "record.recommendations.missing", "A practice guide has recommendations")
                        .unlessGiven("recommendations")
                        .because("They are what a guide is for; a guide without them is only a title.")
                        .passes("{\"kind\": \"practice-guide\", \"recommendations\": [{\"text\": \"Offer support.\"}]}")
                        .fails("{\"kind\": \"practice-guide\"}"),
                Rule.info(Rule.Group.MEANING, "record.format.minor", "The format is one that this library knows whole")
                        .because("A later minor version has members that are kept here, and not understood.")
                        .passes("{\"format\": \"1.0\"}")
                        .fails("{\"format\": \"1.7\"}"));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        switch (rule) {
            case CAVEATS -> {
                if (record.caveats().isEmpty() && !Raw.keeps(record.extras(), "caveats") && isCautioned(record)) {
                    in.fail("/caveats", "the publisher's cautions", "none");
                }
            }
            case LOCAL -> {
                if (record.kind().equals(RecordKind.LOCAL_PRACTICE)) {
                    RatingWalk.each(record, this, LOCAL, in);
                }
            }
            case OUTCOMES -> outcomes(record, in);
            case RECOMMENDATIONS -> recommendations(record, in);
            case FORMAT -> format(record.format(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static boolean isCautioned(EvidenceRecord record) {
        if (isCautioned(record.ratings())) {
            return true;
        }
        for (int i = 0; i < record.outcomes().size(); i++) {
            if (isCautioned(record.outcomes().get(i).ratings())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCautioned(List<Rating> ratings) {
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (rating.scale().isPresent()
                    && rating.scale().get().id().isPresent()
                    && CAUTIOUS.contains(rating.scale().get().id().get())) {
                return true;
            }
        }
        return false;
    }

    /** A scale that is known here is one of a What Works body. */
    @Override
    public void at(int step, EvidenceRecord record, Rating rating, Inspection in) {
        boolean stands = rating.status().isEmpty() || rating.status().get().equals(RatingStatus.CURRENT);
        if (!stands || rating.scale().isEmpty() || rating.scale().get().id().isEmpty()) {
            return;
        }
        String scale = rating.scale().get().id().get();
        if (!in.reference().scales(scale).isEmpty()) {
            in.fail("/scale/id", "no scale of a What Works body", Found.code(scale), scale);
        }
    }

    private static void outcomes(EvidenceRecord record, Inspection in) {
        boolean review = record.kind().equals(RecordKind.INTERVENTION_REVIEW);
        boolean silent = record.notes().isEmpty() && record.extras().isEmpty();
        if (review && silent && record.outcomes().isEmpty() && record.ratings().isEmpty()) {
            in.fail("/outcomes", "outcomes, or a note on why there are none", "neither");
        }
    }

    private static void recommendations(EvidenceRecord record, Inspection in) {
        boolean guide = record.kind().equals(RecordKind.PRACTICE_GUIDE);
        if (guide && record.recommendations().isEmpty() && !Raw.keeps(record.extras(), "recommendations")) {
            in.fail("/recommendations", "at least one", "none");
        }
    }

    private static void format(String format, Inspection in) {
        if (format.startsWith(MAJOR) && !format.equals(FORMAT_NOW) && areDigits(format, MAJOR.length())) {
            in.fail("/format", FORMAT_NOW, Found.code(format), format);
        }
    }

    /** What is no version at all breaks the rule of its form. */
    private static boolean areDigits(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    private static String rated(String scale, String code) {
        return "\"ratings\": [{\"scale\": {\"id\": \"" + scale + "\", \"edition\": \"2017\"}, \"about\": \"record\","
                + " \"known\": \"printed\", \"asOf\": \"2019\", \"values\": [{\"code\": \"" + code
                + "\", \"printed\": \"" + code
                + "\"}], \"ratedBy\": \"Example Foundation\", \"source\": {\"url\": \"https://example.org/\", \"role\":"
                + " \"publisher-page\"}}]";
    }
}
