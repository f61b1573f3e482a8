// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.validation.text.PersonalSearch;
import io.github.whatworks.evidence.validation.text.Spot;
import io.github.whatworks.evidence.validation.text.TextFault;
import io.github.whatworks.evidence.validation.text.TypedMembers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Goes through the texts of a JSON value, however deep, names of members among them. For one thread, for one value. */
final class JsonTexts {
    private static final int LONGEST_LABELLED = 80;

    private final boolean record;
    private final GuardFindings findings;
    private final Deque<Visit> open = new ArrayDeque<>();

    /** For a record, where members of a kind are exempt, or for any other value, where nothing is. */
    JsonTexts(boolean record, GuardFindings findings) {
        this.record = record;
        this.findings = findings;
    }

    void look(JsonValue value) {
        open.push(new Visit("", "", value));
        while (!open.isEmpty()) {
            visit(open.pop());
        }
    }

    private void visit(Visit visit) {
        JsonValue value = visit.value();
        boolean exempt = record && TypedMembers.has(visit.name());
        if (value instanceof JsonValue.Obj object) {
            members(visit.place(), object);
        } else if (value instanceof JsonValue.Array array) {
            for (int i = array.values().size() - 1; i >= 0; i--) {
                open.push(new Visit(
                        visit.place() + "/" + i, visit.name(), array.values().get(i)));
            }
        } else if (value instanceof JsonValue.Text text && !exempt) {
            text(visit, text.value());
        } else if (value instanceof JsonValue.Numeral number && !exempt) {
            number(visit, number.value().toString());
        }
    }

    private void members(String place, JsonValue.Obj object) {
        List<Visit> members = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            String name = member.getKey();
            List<Spot> spots = Label.isPlain(name) ? List.of() : PersonalSearch.inWords(name);
            String shown = spots.isEmpty() && Label.isName(name) ? name : "(member " + (members.size() + 1) + ")";
            String there = place + "/" + shown;
            spots.forEach(spot -> findings.add(there, name, spot, 0));
            members.add(new Visit(there, name, member.getValue()));
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            open.push(members.get(i));
        }
    }

    /** A short text is read behind the name of its member, which may say what it is: {@code "dob": "3/4/2015"}. */
    private void text(Visit visit, String text) {
        String label = text.length() <= LONGEST_LABELLED ? Label.of(visit.name()) : "";
        add(visit, label, label + text, spot -> true);
    }

    /**
     * Ten digits pass the check of an NHS number by chance; as a number they are one only where they are called so, or
     * stand alone.
     */
    private void number(Visit visit, String digits) {
        String label = Label.of(visit.name());
        boolean nhs = visit.name().isEmpty() || label.contains("nhs");
        add(visit, label, label + digits, spot -> nhs || spot.fault() != TextFault.NHS_NUMBER);
    }

    private void add(Visit visit, String label, String text, Predicate<Spot> counts) {
        for (Spot spot : PersonalSearch.inWords(text)) {
            if (spot.to() > label.length() && counts.test(spot)) {
                findings.add(visit.place(), text, spot, label.length());
            }
        }
    }

    /** A value to be looked at: where it stands, and the name of the member that holds it, or the list it is in. */
    private record Visit(String place, String name, JsonValue value) {}
}
