// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.validation.Pointers.End;
import java.util.Optional;

/** Whether pointers within a record lead to what they are about. */
final class RecordPointers extends Meaning<EvidenceRecord> {
    private static final int PROSE = 0;
    private static final int NOTE = 1;
    private static final int DISAGREEMENT = 2;
    private static final int CAVEAT = 3;

    private static final String WHY = "A pointer that leads nowhere leaves the reader to guess what it is about; parts"
            + " were moved, or it is misspelt.";

    private static final String SOURCE = " \"source\": {\"url\": \"https://example.org/\", \"role\": \"mirror\"}}]}";

    RecordPointers() {
        super(
                rule("provenance.read-from-prose.pointer", "What was read from running text is in the record")
                        .whenGiven("provenance")
                        .passes(read("/summary"))
                        .fails(read("/delivery/dosage")),
                rule("note.about.pointer", "A note is about something that a record can have")
                        .whenGiven("notes")
                        .passes("{\"notes\": [{\"text\": \"None are listed.\", \"about\": \"/outcomes\"}]}")
                        .fails("{\"notes\": [{\"text\": \"None are listed.\", \"about\": \"/outcome\"}]}"),
                rule("disagreement.about.pointer", "A disagreement is about something that a record can have")
                        .whenGiven("disagreements")
                        .passes("{\"disagreements\": [{\"about\": \"/delivery/dosage\", \"says\": \"five sessions\","
                                + SOURCE)
                        .fails("{\"disagreements\": [{\"about\": \"/delivery/dose\", \"says\": \"five sessions\","
                                + SOURCE),
                rule("caveat.about.pointer", "A caution that points at something points at what a record can have")
                        .whenGiven("caveats")
                        .passes(caveat("rating"))
                        .fails(caveat("/rating")));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        switch (rule) {
            case PROSE -> prose(record, in);
            case NOTE -> notes(record, in);
            case DISAGREEMENT -> disagreements(record, in);
            case CAVEAT -> caveats(record, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void prose(EvidenceRecord record, Inspection in) {
        if (record.provenance().isEmpty()) {
            return;
        }
        Provenance provenance = record.provenance().get();
        for (int i = 0; i < provenance.readFromProse().size(); i++) {
            String pointer = provenance.readFromProse().get(i);
            End end = Pointers.follow(record, pointer);
            if (end != End.THERE) {
                String found = end == End.ABSENT ? "one to a part that is not there" : Found.code(pointer);
                in.fail("/provenance/readFromProse/" + i, "a pointer into the record", found, pointer);
            }
        }
    }

    private static void notes(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.notes().size(); i++) {
            hold(record, record.notes().get(i).about(), "/notes/", i, in);
        }
    }

    private static void disagreements(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.disagreements().size(); i++) {
            hold(record, record.disagreements().get(i).about(), "/disagreements/", i, in);
        }
    }

    /** What cautions are about may be said in a word. */
    private static void caveats(EvidenceRecord record, Inspection in) {
        for (int i = 0; i < record.caveats().size(); i++) {
            Optional<String> about = record.caveats().get(i).about();
            if (about.isPresent() && about.get().startsWith("/")) {
                hold(record, about, "/caveats/", i, in);
            }
        }
    }

    /** A remark may be about a part that is left out, and about why. */
    private static void hold(EvidenceRecord record, Optional<String> about, String list, int index, Inspection in) {
        if (about.isPresent() && Pointers.follow(record, about.get()) == End.NOWHERE) {
            in.fail(
                    list + index + "/about",
                    "a pointer such as /outcomes/0/name",
                    Found.code(about.get()),
                    about.get());
        }
    }

    private static Rule rule(String id, String meaning) {
        return Rule.warning(Rule.Group.MEANING, id, meaning).because(WHY);
    }

    private static String read(String pointer) {
        return "{\"summary\": \"Visits at home.\", \"provenance\": {\"publisher\": \"Example Centre\", \"licence\":"
                + " \"CC-BY-4.0\", \"sources\": [{\"url\": \"https://example.org/\", \"role\": \"publisher-page\","
                + " \"readOn\": \"2021-05\"}], \"readFromProse\": [\"" + pointer + "\"]}}";
    }

    private static String caveat(String about) {
        return "{\"caveats\": [{\"text\": \"It was not evaluated.\", \"saidBy\": \"Example\", \"about\": \"" + about
                + "\"}]}";
    }
}
