// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import java.util.List;
import java.util.Optional;

/** Whether the status of a record, its withdrawal and its relations say the same. */
final class RecordStanding extends Meaning<EvidenceRecord> {
    private static final int WITHDRAWAL_MISSING = 0;
    private static final int WITHDRAWAL_UNEXPECTED = 1;
    private static final int SUCCESSOR_MISSING = 2;
    private static final int SUCCESSOR_UNEXPECTED = 3;
    private static final int SELF = 4;
    private static final int SUCCESSOR_SELF = 5;
    private static final int TWICE = 6;
    private static final int BOTH_WAYS = 7;

    private static final String WITHDRAWAL =
            "{\"safety\": \"routine\", \"on\": \"2021-03\", \"reason\": \"The page was taken down.\"";

    RecordStanding() {
        super(
                Rule.error(
                                Rule.Group.MEANING,
                                "record.withdrawal.missing",
                                "A withdrawn record says why it was withdrawn")
                        .whenGiven("status")
                        .unlessGiven("withdrawal")
                        .because(
                                "Whoever used it has to know whether a child may be in danger, and what to read instead.")
                        .passes(withdrawn("withdrawn"))
                        .fails("{\"status\": \"withdrawn\"}"),
                Rule.error(
                                Rule.Group.MEANING,
                                "record.withdrawal.unexpected",
                                "Only a withdrawn record has a withdrawal")
                        .whenGiven("withdrawal")
                        .because("Readers go by the status, and would go on using what was withdrawn.")
                        .passes(withdrawn("withdrawn"))
                        .fails(withdrawn("published")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "record.successor.missing",
                                "A superseded record says what superseded it")
                        .whenGiven("status")
                        .because("Readers are sent on to what replaced it, and there is nothing to send them to.")
                        .passes(related("superseded", "superseded-by", "example:new"))
                        .fails("{\"status\": \"superseded\"}"),
                Rule.warning(
                                Rule.Group.MEANING,
                                "record.successor.unexpected",
                                "A published record is not superseded by another")
                        .whenGiven("status", "relations")
                        .because("It is shown as current although another replaced it.")
                        .passes(related("superseded", "superseded-by", "example:new"))
                        .fails(related("published", "superseded-by", "example:new")),
                Rule.error(Rule.Group.MEANING, "relation.record.self", "A record is not related to itself")
                        .whenGiven("relations")
                        .because("The id of another record was meant; programs that follow it go round for ever.")
                        .passes(related("published", "contains", "example:other"))
                        .fails(related("published", "contains", "example:this")),
                Rule.error(
                                Rule.Group.MEANING,
                                "withdrawal.successor.self",
                                "A withdrawn record is not its own successor")
                        .whenGiven("withdrawal")
                        .because("Readers are sent from it to itself, which was withdrawn.")
                        .passes(successor("example:other"))
                        .fails(successor("example:this")),
                Rule.warning(Rule.Group.MEANING, "relation.record.twice", "A relation stands once")
                        .whenGiven("relations")
                        .because("Of two that are the same, one was meant to be another.")
                        .passes(relations("contains", "part-of"))
                        .fails(relations("contains", "contains")),
                Rule.error(
                                Rule.Group.MEANING,
                                "relation.supersedes.both-ways",
                                "A record does not supersede the record that supersedes it")
                        .whenGiven("relations")
                        .because("Nobody can tell which of the two is current.")
                        .passes(relations("supersedes", "adapted-from"))
                        .fails("""
                                {"status": "superseded", "relations": [
                                  {"type": "supersedes", "record": "example:other"},
                                  {"type": "superseded-by", "record": "example:other"}]}"""));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        switch (rule) {
            case WITHDRAWAL_MISSING -> withdrawalMissing(record, in);
            case WITHDRAWAL_UNEXPECTED -> withdrawalUnexpected(record, in);
            case SUCCESSOR_MISSING -> successorMissing(record, in);
            case SUCCESSOR_UNEXPECTED -> successorUnexpected(record, in);
            case SELF -> self(record, in);
            case SUCCESSOR_SELF -> successorSelf(record, in);
            case TWICE -> twice(record.relations(), in);
            case BOTH_WAYS -> bothWays(record.relations(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void withdrawalMissing(EvidenceRecord record, Inspection in) {
        boolean given = record.withdrawal().isPresent() || Raw.keeps(record.extras(), "withdrawal");
        if (is(record, RecordStatus.WITHDRAWN) && !given) {
            in.fail("/withdrawal", "why it was withdrawn", "nothing");
        }
    }

    private static void withdrawalUnexpected(EvidenceRecord record, Inspection in) {
        boolean unread = Raw.keeps(record.extras(), "status");
        if (record.withdrawal().isPresent() && !is(record, RecordStatus.WITHDRAWN) && !unread) {
            in.fail("/status", "\"withdrawn\", as it has a withdrawal", status(record));
        }
    }

    private static void successorMissing(EvidenceRecord record, Inspection in) {
        boolean unread = Raw.keeps(record.extras(), "relations");
        if (is(record, RecordStatus.SUPERSEDED)
                && find(record.relations(), RelationType.SUPERSEDED_BY) < 0
                && !unread) {
            in.fail("/relations", "a relation superseded-by", "none");
        }
    }

    private static void successorUnexpected(EvidenceRecord record, Inspection in) {
        if (!record.relations().isEmpty() && is(record, RecordStatus.PUBLISHED)) {
            int index = find(record.relations(), RelationType.SUPERSEDED_BY);
            if (index >= 0) {
                in.fail("/status", "\"superseded\", as relation " + index + " says", status(record));
            }
        }
    }

    private static void self(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.relations().size(); i++) {
            if (isThis(record, record.relations().get(i).record())) {
                in.fail("/relations/" + i + "/record", "the id of another record", "its own");
            }
        }
    }

    private static void successorSelf(EvidenceRecord record, Inspection in) {
        if (record.withdrawal().isPresent()
                && isThis(record, record.withdrawal().get().successor())) {
            in.fail("/withdrawal/successor", "the id of another record", "its own");
        }
    }

    private static boolean isThis(EvidenceRecord record, Optional<String> id) {
        return id.isPresent() && id.get().equals(record.id());
    }

    private static void twice(List<Relation> relations, Inspection in) {
        if (relations.size() > 1) {
            Labels others = in.labels().clear();
            for (int i = 0; i < relations.size(); i++) {
                if (relations.get(i).record().isPresent()) {
                    others.add(relations.get(i).record().get());
                }
            }
            if (others.hasTwins()) {
                reportTwins(relations, in);
            }
        }
    }

    private static void reportTwins(List<Relation> relations, Inspection in) {
        Twins twins = new Twins();
        for (int i = 0; i < relations.size(); i++) {
            Relation relation = relations.get(i);
            if (relation.record().isPresent() && relation.type().isPresent()) {
                twins.hold(relation.type().get() + " " + relation.record().get(), "/relations/" + i, in);
            }
        }
    }

    private static void bothWays(List<Relation> relations, Inspection in) {
        int first = find(relations, RelationType.SUPERSEDES);
        if (first < 0 || find(relations, RelationType.SUPERSEDED_BY) < 0) {
            return;
        }
        Labels older = in.labels().clear();
        for (int i = first; i < relations.size(); i++) {
            if (is(relations.get(i), RelationType.SUPERSEDES)
                    && relations.get(i).record().isPresent()) {
                older.add(relations.get(i).record().get());
            }
        }
        for (int i = 0; i < relations.size(); i++) {
            Optional<String> newer = relations.get(i).record();
            if (is(relations.get(i), RelationType.SUPERSEDED_BY) && newer.isPresent() && older.has(newer.get())) {
                in.fail("/relations/" + i + "/record", "another than it supersedes", "the same");
            }
        }
    }

    private static int find(List<Relation> relations, RelationType type) {
        for (int i = 0; i < relations.size(); i++) {
            if (is(relations.get(i), type)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean is(Relation relation, RelationType type) {
        return relation.type().isPresent() && relation.type().get().equals(type);
    }

    private static boolean is(EvidenceRecord record, RecordStatus status) {
        return record.status().isPresent() && record.status().get().equals(status);
    }

    private static String status(EvidenceRecord record) {
        return record.status().isPresent() ? Found.code(record.status().get().value()) : "nothing";
    }

    private static String withdrawn(String status) {
        return "{\"status\": \"" + status + "\", \"withdrawal\": " + WITHDRAWAL + "}}";
    }

    private static String successor(String id) {
        return "{\"id\": \"example:this\", \"status\": \"withdrawn\", \"withdrawal\": " + WITHDRAWAL
                + ", \"successor\": \"" + id + "\"}}";
    }

    private static String related(String status, String type, String id) {
        return "{\"id\": \"example:this\", \"status\": \"" + status + "\", \"relations\": [{\"type\": \"" + type
                + "\", \"record\": \"" + id + "\"}]}";
    }

    private static String relations(String first, String second) {
        return "{\"relations\": [{\"type\": \"" + first + "\", \"record\": \"example:other\"}, {\"type\": \"" + second
                + "\", \"record\": \"example:other\"}]}";
    }
}
