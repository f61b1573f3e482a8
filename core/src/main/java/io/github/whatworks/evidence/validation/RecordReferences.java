// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import java.util.List;
import java.util.Optional;

/** Whether what a part of a record refers to by label or key is in the record. */
final class RecordReferences extends Meaning<EvidenceRecord> implements RatingWalk.Visitor {
    private static final int OUTCOME_STUDY = 0;
    private static final int EFFECT_STUDY = 1;
    private static final int STUDY_PART = 2;
    private static final int STUDY_CITATION = 3;
    private static final int RECOMMENDATION_CITATION = 4;
    private static final int BASED_ON = 5;
    private static final int QUALIFIES = 6;

    private static final int COLLECT_KEYS = 7;

    private static final String STUDY = "the label of a study of the record";
    private static final String CITATION = "the key of a citation of the record";

    private static final String WHY =
            "It cannot be shown what the part rests on; a label was changed in one place only,"
                    + " or something was left out.";

    RecordReferences() {
        super(
                rule("outcome.study.unknown", "A study that an outcome names is one of the record")
                        .whenGiven("outcomes")
                        .passes(studies("\"outcomes\": [{\"name\": \"Sleep\", \"studies\": [\"study 1\"]}]"))
                        .fails(studies("\"outcomes\": [{\"name\": \"Sleep\", \"studies\": [\"study 9\"]}]")),
                rule("effect.study.unknown", "A study that a result names is one of the record")
                        .whenGiven("outcomes")
                        .passes(
                                studies(
                                        "\"outcomes\": [{\"name\": \"Sleep\", "
                                                + "\"comparator\": {\"text\": \"usual services\"}, \"effects\": [{\"studies\": [\"study 1\"]}]}]"))
                        .fails(
                                studies(
                                        "\"outcomes\": [{\"name\": \"Sleep\", "
                                                + "\"comparator\": {\"text\": \"usual services\"}, \"effects\": [{\"studies\": [\"study 9\"]}]}]")),
                rule("study.part-of.unknown", "A study that another is a part of is one of the record")
                        .whenGiven("studies")
                        .passes(
                                "{\"studies\": [{\"label\": \"study 1\"}, {\"label\": \"1a\", \"partOf\": \"study 1\"}]}")
                        .fails(
                                "{\"studies\": [{\"label\": \"study 1\"}, {\"label\": \"1a\", \"partOf\": \"study 9\"}]}"),
                rule("study.citation.unknown", "A citation that a study names is one of the record")
                        .whenGiven("studies")
                        .passes(citations("\"studies\": [{\"label\": \"study 1\", \"citations\": [\"review-1\"]}]"))
                        .fails(citations("\"studies\": [{\"label\": \"study 1\", \"citations\": [\"review-9\"]}]")),
                rule("recommendation.citation.unknown", "A citation that a recommendation names is one of the record")
                        .whenGiven("recommendations")
                        .passes(citations(
                                "\"recommendations\": [{\"text\": \"Meet.\", \"citations\": [\"review-1\"]}]"))
                        .fails(citations(
                                "\"recommendations\": [{\"text\": \"Meet.\", \"citations\": [\"review-9\"]}]")),
                rule("rating.based-on.unknown", "What a rating rests on is a study or citation of the record")
                        .passes(studies(rating("\"basedOn\": [\"study 1\"]")))
                        .fails(studies(rating("\"basedOn\": [\"study 9\"]"))),
                rule("rating.qualifies.unknown", "The rating that another qualifies is one of the record")
                        .passes("{" + rating("\"key\": \"evidence\"") + ", \"sections\": [{\"name\": \"effect\", "
                                + rating("\"qualifies\": \"evidence\"") + "}]}")
                        .fails("{" + rating("\"qualifies\": \"evidence\"") + "}"));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        in.labels().clear();
        switch (rule) {
            case OUTCOME_STUDY, EFFECT_STUDY -> outcomes(record, rule, in);
            case STUDY_PART -> parts(record, in);
            case STUDY_CITATION -> studyCitations(record, in);
            case RECOMMENDATION_CITATION -> recommendationCitations(record, in);
            case BASED_ON -> {
                if (addStudies(record, in) && addCitations(record, in)) {
                    RatingWalk.each(record, this, BASED_ON, in);
                }
            }
            case QUALIFIES -> {
                RatingWalk.each(record, this, COLLECT_KEYS, in);
                RatingWalk.each(record, this, QUALIFIES, in);
            }
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void outcomes(EvidenceRecord record, int rule, Inspection in) {
        if (!addStudies(record, in)) {
            return;
        }
        for (int i = 0; i < record.outcomes().size(); i++) {
            Outcome outcome = record.outcomes().get(i);
            in.enter("outcomes");
            in.at(i);
            if (rule == OUTCOME_STUDY) {
                hold(outcome.studies(), "studies", STUDY, in);
            }
            for (int j = 0; rule == EFFECT_STUDY && j < outcome.effects().size(); j++) {
                in.enter("effects");
                in.at(j);
                hold(outcome.effects().get(j).studies(), "studies", STUDY, in);
                in.leave();
            }
            in.leave();
        }
    }

    private static void parts(EvidenceRecord record, Inspection in) {
        if (!addStudies(record, in)) {
            return;
        }
        for (int i = 0; i < record.studies().size(); i++) {
            Optional<String> whole = record.studies().get(i).partOf();
            if (whole.isPresent() && !in.labels().has(whole.get())) {
                in.fail("/studies/" + i + "/partOf", STUDY, Found.code(whole.get()), whole.get());
            }
        }
    }

    private static void studyCitations(EvidenceRecord record, Inspection in) {
        boolean read = addCitations(record, in);
        for (int i = 0; read && i < record.studies().size(); i++) {
            in.enter("studies");
            in.at(i);
            hold(record.studies().get(i).citations(), "citations", CITATION, in);
            in.leave();
        }
    }

    private static void recommendationCitations(EvidenceRecord record, Inspection in) {
        boolean read = addCitations(record, in);
        for (int i = 0; read && i < record.recommendations().size(); i++) {
            in.enter("recommendations");
            in.at(i);
            hold(record.recommendations().get(i).citations(), "citations", CITATION, in);
            in.leave();
        }
    }

    @Override
    public void at(int step, EvidenceRecord record, Rating rating, Inspection in) {
        if (step == BASED_ON) {
            hold(rating.basedOn(), "basedOn", "the label of a study or the key of a citation of the record", in);
        } else if (step == QUALIFIES) {
            qualified(record, rating.qualifies(), in);
        } else if (rating.key().isPresent()) {
            in.labels().add(rating.key().get());
        }
    }

    private static void qualified(EvidenceRecord record, Optional<String> key, Inspection in) {
        if (key.isPresent() && !in.labels().has(key.get())) {
            if (record.extras().isEmpty()) {
                in.fail("/qualifies", "the key of a rating of the record", Found.code(key.get()), key.get());
            } else {
                in.skip("a part of the record with ratings in it may be among the extra members");
            }
        }
    }

    private static void hold(List<String> references, String member, String expected, Inspection in) {
        for (int i = 0; i < references.size(); i++) {
            String reference = references.get(i);
            if (!in.labels().has(reference)) {
                in.fail("/" + member + "/" + i, expected, Found.code(reference), reference);
            }
        }
    }

    /** Adds the labels of the studies; false, and the rule is skipped, if they could not be read. */
    private static boolean addStudies(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.studies().size(); i++) {
            if (record.studies().get(i).label().isPresent()) {
                in.labels().add(record.studies().get(i).label().get());
            }
        }
        return isRead(record, "studies", in);
    }

    /** Adds the keys of the citations; false, and the rule is skipped, if they could not be read. */
    private static boolean addCitations(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.citations().size(); i++) {
            if (record.citations().get(i).key().isPresent()) {
                in.labels().add(record.citations().get(i).key().get());
            }
        }
        return isRead(record, "citations", in);
    }

    private static boolean isRead(EvidenceRecord record, String member, Inspection in) {
        boolean read = !Raw.keeps(record.extras(), member);
        if (!read) {
            in.skip("the " + member + " could not be read");
        }
        return read;
    }

    private static Rule rule(String id, String meaning) {
        return Rule.error(Rule.Group.MEANING, id, meaning).because(WHY);
    }

    private static String studies(String parts) {
        return "{\"studies\": [{\"label\": \"study 1\"}], " + parts + "}";
    }

    private static String citations(String parts) {
        return "{\"citations\": [{\"key\": \"review-1\", \"title\": \"A review\"}], " + parts + "}";
    }

    private static String rating(String parts) {
        return "\"ratings\": [{\"scale\": {\"id\": \"eif-evidence\", \"edition\": \"2017\"}, \"about\": \"record\","
                + " \"known\": \"printed\", \"asOf\": \"2019\", \"values\": [{\"code\": \"3\", \"printed\": \"3\"}],"
                + " \"ratedBy\": \"Example Centre\","
                + " \"source\": {\"url\": \"https://example.org/\", \"role\": \"publisher-page\"}, " + parts + "}]";
    }
}
