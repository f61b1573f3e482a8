// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;
import java.util.Optional;

/** The cautions of a record, each with who gives it, and the remarks of those who wrote it down. */
final class CautionLines {

    private final Wording wording;

    CautionLines(Wording wording) {
        this.wording = wording;
    }

    Optional<Part> part(EvidenceRecord record) {
        CardLines lines = new CardLines(wording);
        List<Caveat> caveats = record.caveats().stream()
                .filter(caveat -> !OutcomeLines.isAboutOutcomes(caveat))
                .toList();
        if (record.caveats().isEmpty()) {
            lines.add("caveats", wording.say("caveats.none"));
        }
        caveats.forEach(caveat -> lines.add("caveats", text(caveat, wording)));
        lines.add("caveats", wording.say("caveats.judgement"));
        record.notes()
                .forEach(note -> note.text()
                        .ifPresent(text -> lines.add(
                                "note",
                                note.by()
                                        .map(who -> wording.say("caveat.said", "text", text, "who", who))
                                        .orElse(text))));
        return lines.part("cautions");
    }

    static String text(Caveat caveat, Wording wording) {
        String text = caveat.text().orElseGet(() -> wording.say("caveat.noText"));
        return caveat.saidBy()
                .map(who -> wording.say("caveat.said", "text", text, "who", who))
                .orElse(text);
    }
}
