// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import io.github.whatworks.evidence.catalogue.Audience;
import io.github.whatworks.evidence.catalogue.Briefing;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.catalogue.LocalKnowledge;
import io.github.whatworks.evidence.catalogue.Match;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Shown at {@code EvidenceCitation}, {@code Catalogue}, {@code Briefing} and {@code LocalKnowledge}. */
final class CitationSnippets {

    private CitationSnippets() {}

    static byte[] cite(Match match) {
        // @start region="cite"
        EvidenceCitation citation = match.cite(); // nothing of the need is in it

        byte[] stored = citation.asJson(); // beside the decision, for as long as the case is kept
        // @end
        return stored;
    }

    static List<String> verify(Catalogue catalogue, byte[] stored, Instant lastLooked) {
        List<String> screen = new ArrayList<>();
        // @start region="verify"
        EvidenceCitation citation = EvidenceCitation.parse(stored);

        CitationStatus status = catalogue.verify(citation);
        screen.add(status.sentence()); // what became of it, without blame

        for (CitationStatus affected : catalogue.changesAffecting(List.of(citation), lastLooked)) {
            screen.add((affected.isUrgent() ? "Withdrawn for safety: " : "") + affected.sentence());
        }
        // @end
        return screen;
    }

    static String briefing(Catalogue catalogue, EvidenceCitation citation, List<String> screen) {
        // @start region="briefing"
        Briefing briefing = Briefing.builder("Should we offer support groups to parents in every locality?")
                .audience(Audience.ELECTED_MEMBERS)
                .decision("To fund a trial in two localities for a year.")
                .verified(catalogue.verify(citation))
                .notKnown("Whether fathers would come.")
                .build();

        briefing.personalData().forEach(notice -> screen.add(notice.part() + ": " + notice.kind())); // no value
        return briefing.asHtml(); // or asText(), asMarkdown()
        // @end
    }

    static List<String> local(Path folder, Match match) {
        List<String> screen = new ArrayList<>();
        // @start region="local"
        LocalKnowledge local = LocalKnowledge.open(folder); // offers.csv and notes.csv, the council's own
        local.findings().forEach(finding -> screen.add(finding.sentence()));

        screen.add(match.card().asText());
        screen.add(local.forRecord(match.record().id()).asText()); // "commissioned here: not known ..."
        // @end
        return screen;
    }
}
