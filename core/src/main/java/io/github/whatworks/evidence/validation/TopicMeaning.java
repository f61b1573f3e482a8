// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import org.jspecify.annotations.Nullable;

/** What the parts of a topic mean together, and whether its code is one: look-ups match on nothing else. */
final class TopicMeaning extends Meaning<Topic> {
    private static final int EMPTY = 0;
    private static final int LIST = 1;
    private static final int EDITION = 2;
    private static final int MISSING = 3;
    private static final int UNKNOWN = 4;
    private static final int SUPERSEDED = 5;
    private static final int IN_USE = 6;
    private static final int LABEL = 7;
    private static final int SUBJECT = 8;

    TopicMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "topic.empty", "A topic has a code or a text")
                        .unlessGiven("code", "text")
                        .because("With neither, there is nothing to show and nothing to look up.")
                        .passes(topic("\"code\": \"mental-health\", \"subject\": \"child\""))
                        .fails(topic("\"subject\": \"child\"")),
                Rule.warning(Rule.Group.MEANING, "topic.list.near-miss", "The list is not a slip away from a known one")
                        .whenGiven("list")
                        .because("Look-ups ask for a list by its id; under a misspelt one they find nothing.")
                        .passes("""
                                {"topics": [{"list": "title-iv-e-service-areas", "text": "Mental Health",
                                  "subject": "not-stated", "taggedBy": "Example"}]}""")
                        .fails("""
                                {"topics": [{"list": "evidence_topic", "code": "mental-health",
                                  "subject": "child", "taggedBy": "Example"}]}"""),
                Rule.warning(
                                Rule.Group.MEANING,
                                "topic.edition.missing",
                                "Beside a topic of a known list stands the edition")
                        .whenGiven("list")
                        .unlessGiven("edition")
                        .because("Lists change: without its edition nobody can tell later what the code meant.")
                        .passes(topic("\"code\": \"mental-health\", \"subject\": \"child\""))
                        .fails("""
                                {"topics": [{"list": "evidence-topics", "code": "mental-health",
                                  "subject": "child", "taggedBy": "Example"}]}"""),
                Rule.info(Rule.Group.MEANING, "topic.code.missing", "A topic of a known list has its code")
                        .whenGiven("list", "text")
                        .unlessGiven("code")
                        .because("Look-ups match on codes alone, so that a topic in words is not found.")
                        .passes(topic(
                                "\"code\": \"mental-health\", \"text\": \"mental health\", \"subject\": \"child\""))
                        .fails(topic("\"text\": \"mental health\", \"subject\": \"child\"")),
                Rule.warning(Rule.Group.MEANING, "topic.code.unknown", "The code is one of its list and edition")
                        .whenGiven("code", "list")
                        .because("A code that its list does not have is found by nobody who looks for it.")
                        .passes(topic("\"code\": \"behaviour\", \"subject\": \"child\""))
                        .fails(topic("\"code\": \"behavior\", \"subject\": \"child\"")),
                Rule.warning(Rule.Group.MEANING, "topic.code.superseded", "The code was not replaced by others")
                        .whenGiven("code", "list")
                        .because("Records of past years still carry it, so it is read; but new look-ups ask for its"
                                + " replacements.")
                        .passes(factor("18B", "child"))
                        .fails(factor("18A", "child")),
                Rule.warning(Rule.Group.MEANING, "topic.code.in-use", "The code is in use today")
                        .whenGiven("code", "list")
                        .because("A code that ended, or is still to come, matches nothing that is collected now.")
                        .passes("""
                                {"topics": [{"list": "ssda903-placement-type", "edition": "2026", "code": "K3",
                                  "subject": "child", "taggedBy": "Example"}]}""")
                        .fails("""
                                {"topics": [{"list": "ssda903-placement-type", "edition": "2026", "code": "H5",
                                  "subject": "child", "taggedBy": "Example"}]}"""),
                Rule.warning(Rule.Group.MEANING, "topic.text.mismatch", "The text is what the list calls the code")
                        .whenGiven("code", "text", "list")
                        .because("Either the code or the text is wrong, and people and programs read different things.")
                        .passes(topic("\"code\": \"gangs\", \"text\": \"Gang involvement\", \"subject\": \"child\""))
                        .fails(topic("\"code\": \"gangs\", \"text\": \"going missing\", \"subject\": \"child\"")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "topic.subject.mismatch",
                                "The subject is the one that the code is about")
                        .whenGiven("code", "subject", "list")
                        .because(
                                "Concerns about a parent and about a child are different codes, and must not answer for"
                                        + " each other.")
                        .passes(factor("4B", "parent-or-carer"))
                        .fails(factor("4B", "child")));
    }

    @Override
    void check(int rule, Topic topic, Inspection in) {
        switch (rule) {
            case EMPTY -> empty(topic, in);
            case LIST -> list(topic, in);
            case EDITION -> edition(topic, in);
            case MISSING -> missing(topic, in);
            default -> coded(rule, topic, in);
        }
    }

    private static void empty(Topic topic, Inspection in) {
        if (topic.code().isEmpty() && topic.text().isEmpty()) {
            in.fail("/code", "a code or a text", "neither");
        }
    }

    private static void list(Topic topic, Inspection in) {
        if (topic.list().isPresent() && !isKnown(topic, in)) {
            String list = topic.list().get();
            String meant = in.reference().listMeantBy(list);
            if (meant != null) {
                in.fail("/list", "\"" + meant + "\", if that is meant", Found.code(list), list);
            }
        }
    }

    private static void edition(Topic topic, Inspection in) {
        if (topic.edition().isEmpty() && isKnown(topic, in)) {
            in.fail("/edition", "the edition of the list", "nothing");
        }
    }

    private static void missing(Topic topic, Inspection in) {
        if (topic.code().isEmpty() && topic.text().isPresent() && isKnown(topic, in)) {
            in.fail("/code", "the code beside its text", "nothing");
        }
    }

    private static boolean isKnown(Topic topic, Inspection in) {
        return topic.list().isPresent()
                && !in.reference().lists(topic.list().get()).isEmpty();
    }

    private static void coded(int rule, Topic topic, Inspection in) {
        CodeList list = topic.code().isEmpty() ? null : Coded.list(topic.list(), topic.edition(), in);
        if (list == null) {
            return;
        }
        String code = topic.code().orElseThrow();
        switch (rule) {
            case UNKNOWN -> Coded.unknown(list, code, in);
            case SUPERSEDED -> Coded.superseded(list, code, in);
            case IN_USE -> Coded.inUse(list, code, in);
            case LABEL -> label(topic, Coded.entry(list, code, in), in);
            case SUBJECT -> subject(topic, Coded.entry(list, code, in), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void label(Topic topic, @Nullable CodeEntry entry, Inspection in) {
        if (entry != null
                && topic.text().isPresent()
                && !isPart(entry, topic.text().get())) {
            String expected =
                    "its label, " + entry.shortLabel().or(entry::label).orElse("if it has one");
            in.fail(
                    "/text",
                    expected,
                    Found.text(topic.text().get()),
                    topic.text().get());
        }
    }

    /** Whether {@code text} is a label of the entry, or a part of one. */
    private static boolean isPart(CodeEntry entry, String text) {
        return Coded.isLabel(entry, text)
                || (entry.label().isPresent() && Words.holds(entry.label().get(), text))
                || (entry.shortLabel().isPresent()
                        && Words.holds(entry.shortLabel().get(), text));
    }

    private static void subject(Topic topic, @Nullable CodeEntry entry, Inspection in) {
        if (entry == null || topic.subject().isEmpty() || entry.subject().isEmpty()) {
            return;
        }
        Subject given = topic.subject().get();
        if (!given.equals(entry.subject().get()) && !given.equals(Subject.NOT_STATED)) {
            in.fail("/subject", "\"" + entry.subject().get() + "\"", Found.code(given.value()), given.value());
        }
    }

    private static String topic(String parts) {
        return "{\"topics\": [{\"list\": \"evidence-topics\", \"edition\": \"2026-11-demonstration\", " + parts
                + ", \"taggedBy\": \"Example\"}]}";
    }

    private static String factor(String code, String subject) {
        return "{\"topics\": [{\"list\": \"dfe-cin-factors\", \"edition\": \"2025\", \"code\": \"" + code
                + "\", \"subject\": \"" + subject + "\", \"taggedBy\": \"Example\"}]}";
    }
}
