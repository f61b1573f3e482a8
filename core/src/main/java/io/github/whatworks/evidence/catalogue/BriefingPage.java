// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.util.ArrayList;
import java.util.List;

/** What a briefing says, block by block, for whatever lays it out. */
record BriefingPage(String title, List<Block> blocks) {

    BriefingPage {
        blocks = List.copyOf(blocks);
    }

    /** A piece of the page. */
    sealed interface Block {}

    /** A heading of level 2 or 3. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list in which the order says nothing. */
    record Bullets(List<String> texts) implements Block {}

    /** Lines with labels. */
    record Lines(List<CitedLine> lines) implements Block {}

    static BriefingPage of(Briefing briefing) {
        return new Author(Wording.bundled()).page(briefing);
    }

    /** Puts the blocks in their order. */
    private record Author(Wording wording) {

        BriefingPage page(Briefing briefing) {
            List<Block> out = new ArrayList<>();
            out.add(new Paragraph(words("not")));
            List<CitedLine> about = new ArrayList<>();
            briefing.audience()
                    .map(audience -> wording.sayOr(
                            "briefing.audience." + audience, "briefing.audience.own", "audience", audience.value()))
                    .ifPresent(words -> about.add(CitedLine.of("audience", words("label.audience"), words)));
            briefing.date()
                    .map(date -> PartialDate.of(date.toString()).inWords())
                    .ifPresent(words -> about.add(CitedLine.of("date", words("label.date"), words)));
            if (!about.isEmpty()) {
                out.add(new Lines(about));
            }
            out.add(new Heading(2, words("question")));
            out.add(new Paragraph(briefing.question()));
            out.add(new Heading(2, words("decision")));
            out.add(new Paragraph(briefing.decision().orElseGet(() -> words("decision.none"))));
            out.add(new Heading(2, words("evidence")));
            evidence(briefing, out);
            out.add(new Heading(2, words("notKnown")));
            if (briefing.notKnown().isEmpty()) {
                out.add(new Paragraph(words("notKnown.none")));
            } else {
                out.add(new Bullets(briefing.notKnown()));
            }
            return new BriefingPage(words("title"), out);
        }

        private void evidence(Briefing briefing, List<Block> out) {
            if (briefing.citations().isEmpty()) {
                out.add(new Paragraph(words("evidence.none")));
                return;
            }
            out.add(new Paragraph(words("evidence.order")));
            CitationFrame frame = new CitationFrame(wording);
            for (EvidenceCitation citation : briefing.citations()) {
                out.add(new Heading(3, citation.record().title()));
                briefing.statuses().stream()
                        .filter(status -> status.citation().equals(citation))
                        .forEach(status -> out.add(new Paragraph(status.sentence())));
                out.add(new Lines(frame.lines(citation)));
            }
        }

        private String words(String key) {
            return wording.say("briefing." + key);
        }
    }
}
