// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.Study;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the labels and keys of a record, and what it lists, each stand once. */
final class RecordKeys extends Meaning<EvidenceRecord> implements RatingWalk.Visitor {
    private static final int STUDY = 0;
    private static final int CITATION = 1;
    private static final int RECOMMENDATION = 2;
    private static final int RATING = 3;
    private static final int CAVEAT = 4;
    private static final int TITLE = 5;
    private static final int PART_OF_ITSELF = 6;

    private static final int MOST_STEPS = 8;

    RecordKeys() {
        super(
                rule("study.label.twice", "A label is that of one study")
                        .whenGiven("studies")
                        .because("Where a label stands for two studies, nobody can tell which one is referred to.")
                        .passes("{\"studies\": [{\"label\": \"study 1a\"}, {\"label\": \"study 1b\"}]}")
                        .fails("{\"studies\": [{\"label\": \"study 1\"}, {\"label\": \"study 1\"}]}"),
                rule("citation.key.twice", "A key is that of one citation")
                        .whenGiven("citations")
                        .because("Where a key stands for two works, nobody can tell which one is referred to.")
                        .passes("""
                                {"citations": [{"key": "a", "title": "A review"}, {"key": "b", "title": "Another"}]}""")
                        .fails("""
                                {"citations": [{"key": "a", "title": "A review"}, {"key": "a", "title": "Another"}]}"""),
                rule("recommendation.key.twice", "A key is that of one recommendation")
                        .whenGiven("recommendations")
                        .because("Where a key stands for two, nobody can tell which one is referred to.")
                        .passes(
                                "{\"recommendations\": [{\"key\": \"r1\", \"text\": \"Meet.\"}, {\"text\": \"Listen.\"}]}")
                        .fails("""
                                {"recommendations": [{"key": "r1", "text": "Meet."}, {"key": "r1", "text": "Listen."}]}"""),
                rule("rating.key.twice", "A key is that of one rating")
                        .because("Where a key stands for two ratings, nobody can tell which one is qualified.")
                        .passes(ratings("effectiveness", "strength"))
                        .fails(ratings("effectiveness", "effectiveness")),
                rule("caveat.text.twice", "A caution stands once")
                        .whenGiven("caveats")
                        .because("Whoever reads the same caution twice reads neither.")
                        .passes("""
                                {"caveats": [{"text": "It was not evaluated.", "saidBy": "Example Centre"}]}""")
                        .fails("""
                                {"caveats": [{"text": "It was not evaluated.", "saidBy": "Example Centre"},
                                  {"text": "It was not evaluated.", "saidBy": "Example Centre"}]}"""),
                rule("other-title.title.same", "Another title is not the title itself")
                        .whenGiven("otherTitles")
                        .because("It says that there is a second name where there is none.")
                        .passes("""
                                {"title": "Home Visits", "otherTitles": [{"title": "Home Visits Plus", "kind": "former"}]}""")
                        .fails("""
                                {"title": "Home Visits", "otherTitles": [{"title": "Home visits", "kind": "former"}]}"""),
                Rule.error(Rule.Group.MEANING, "study.part-of.loop", "A study is not a part of itself")
                        .whenGiven("studies")
                        .because("Whoever looks for the whole study never comes to an end.")
                        .passes(
                                "{\"studies\": [{\"label\": \"study 1\"}, {\"label\": \"1a\", \"partOf\": \"study 1\"}]}")
                        .fails("{\"studies\": [{\"label\": \"study 1\", \"partOf\": \"study 1\"}]}"));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        switch (rule) {
            case STUDY -> once(rule, record, record.studies().size(), "/studies/", "/label", in);
            case CITATION -> once(rule, record, record.citations().size(), "/citations/", "/key", in);
            case RECOMMENDATION -> once(rule, record, record.recommendations().size(), "/recommendations/", "/key", in);
            case CAVEAT -> once(rule, record, record.caveats().size(), "/caveats/", "/text", in);
            case RATING -> ratings(record, in);
            case TITLE -> titles(record, in);
            case PART_OF_ITSELF -> loops(record.studies(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void once(int rule, EvidenceRecord record, int count, String before, String behind, Inspection in) {
        Labels labels = in.labels().clear();
        for (int i = 0; i < count; i++) {
            Optional<String> label = label(rule, record, i);
            if (label.isPresent()) {
                labels.add(label.get());
            }
        }
        if (labels.hasTwins()) {
            Twins twins = new Twins();
            for (int i = 0; i < count; i++) {
                String pointer = before + i + behind;
                // The same caution may be given for two things, or by two bodies.
                Optional<String> whole =
                        rule == CAVEAT ? Optional.of(record.caveats().get(i).toString()) : label(rule, record, i);
                whole.ifPresent(label -> twins.hold(label, pointer, in));
            }
        }
    }

    private static Optional<String> label(int rule, EvidenceRecord record, int index) {
        return switch (rule) {
            case STUDY -> record.studies().get(index).label();
            case CITATION -> record.citations().get(index).key();
            case RECOMMENDATION -> record.recommendations().get(index).key();
            case CAVEAT -> record.caveats().get(index).text();
            default -> throw new IllegalArgumentException("no rule " + rule);
        };
    }

    private void ratings(EvidenceRecord record, Inspection in) {
        in.labels().clear();
        RatingWalk.each(record, this, RATING, in);
        if (in.labels().hasTwins()) {
            Twins twins = new Twins();
            RatingWalk.each(
                    record,
                    (step, whole, rating, at) -> rating.key().ifPresent(key -> twins.hold(key, "/key", at)),
                    RATING,
                    in);
        }
    }

    @Override
    public void at(int step, EvidenceRecord record, Rating rating, Inspection in) {
        if (rating.key().isPresent()) {
            in.labels().add(rating.key().get());
        }
    }

    private static void titles(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.otherTitles().size(); i++) {
            Optional<String> other = record.otherTitles().get(i).title();
            if (other.isPresent() && other.get().equalsIgnoreCase(record.title())) {
                in.fail("/otherTitles/" + i + "/title", "another than the title", "the title");
            }
        }
    }

    /** Follows each study to the whole that it is a part of, for a few steps: parts of parts of parts are none. */
    private static void loops(List<Study> studies, Inspection in) {
        for (int i = 0; i < studies.size(); i++) {
            if (studies.get(i).partOf().isPresent() && isInItself(studies, studies.get(i))) {
                in.fail("/studies/" + i + "/partOf", "another study, which is not a part of this one", "itself");
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very one, not another of the same words
    private static boolean isInItself(List<Study> studies, Study part) {
        Study whole = whole(studies, part);
        for (int steps = 0; whole != null && steps < MOST_STEPS; steps++) {
            if (whole == part) {
                return true;
            }
            whole = whole(studies, whole);
        }
        return false;
    }

    private static @Nullable Study whole(List<Study> studies, Study part) {
        for (int i = 0; part.partOf().isPresent() && i < studies.size(); i++) {
            if (studies.get(i).label().equals(part.partOf())) {
                return studies.get(i);
            }
        }
        return null;
    }

    private static Rule rule(String id, String meaning) {
        return Rule.warning(Rule.Group.MEANING, id, meaning);
    }

    private static String ratings(String first, String second) {
        String rest = "\"scale\": {\"id\": \"eif-evidence\", \"edition\": \"2017\"}, \"about\": \"record\","
                + " \"known\": \"printed\", \"asOf\": \"2019\", \"values\": [{\"code\": \"3\", \"printed\": \"3\"}],"
                + " \"ratedBy\": \"Example Centre\","
                + " \"source\": {\"url\": \"https://example.org/\", \"role\": \"publisher-page\"}}";
        return "{\"ratings\": [{\"key\": \"" + first + "\", " + rest + ", {\"key\": \"" + second + "\", " + rest + "]}";
    }
}
