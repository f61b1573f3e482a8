// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in words what a council knows itself. */
final class LocalText {

    private final Wording wording = Wording.bundled();
    private final List<CitedLine> lines = new ArrayList<>();

    private LocalText() {}

    static String of(LocalAnswer answer) {
        LocalText text = new LocalText();
        text.offers(answer);
        answer.notes().forEach(text::note);
        List<String> out = new ArrayList<>(PlainText.broken("", text.wording.say("local.heading")));
        out.addAll(PlainText.cited(text.lines));
        return String.join("\n", out);
    }

    private void offers(LocalAnswer answer) {
        boolean differ = answer.offers().stream()
                        .map(LocalOffer::commissioned)
                        .distinct()
                        .count()
                > 1;
        if (answer.offers().isEmpty() || differ) {
            lines.add(line("here", wording.say(differ ? "local.differ" : "local.none")));
        }
        for (LocalOffer offer : answer.offers()) {
            StringBuilder said = new StringBuilder(wording.say("local." + offer.commissioned()));
            said.append(date(offer.asOf()));
            offer.sourceRole().ifPresent(role -> said.append(wording.say("local.saidBy", "role", role)));
            offer.note().ifPresent(note -> said.append(wording.say("local.note", "note", note)));
            offer.contactRole().ifPresent(role -> said.append(wording.say("local.ask", "role", role)));
            lines.add(line("here", said.toString()));
        }
    }

    private void note(LocalNote note) {
        StringBuilder said = new StringBuilder(note.tried().orElseGet(() -> wording.say("local.tried")));
        said.append(date(note.asOf()));
        note.adapted().ifPresent(how -> said.append(wording.say("local.adapted", "how", how)));
        note.outcome().ifPresent(what -> said.append(wording.say("local.outcome", "what", what)));
        note.askRole().ifPresent(role -> said.append(wording.say("local.ask", "role", role)));
        lines.add(line("tried", said.toString()));
    }

    private String date(Optional<PartialDate> asOf) {
        return asOf.map(date -> wording.say("local.asOf", "date", date.inWords()))
                .orElseGet(() -> wording.say("local.noDate"));
    }

    private CitedLine line(String part, String text) {
        return CitedLine.of(part, wording.say("local.label." + part), text);
    }
}
