// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Disagreement;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Recommendation;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.List;
import java.util.Optional;

/** What a guide says and what a description says, as its publisher's words, and where sources disagree. */
final class AdviceLines {

    /** A card is not the page: a longer text is shortened and says so. */
    private static final int LONGEST_SECTION = 600;

    private final Wording wording;
    private final DisagreementWords disagreements;

    AdviceLines(Wording wording) {
        this.wording = wording;
        this.disagreements = new DisagreementWords(wording);
    }

    Optional<Part> part(EvidenceRecord record) {
        CardLines lines = new CardLines(wording);
        record.recommendations().forEach(one -> recommendation(one, lines));
        for (Section section : record.sections()) {
            section.text().ifPresent(text -> lines.add("section", section(section, text)));
        }
        List<RatedThing> rated = RatedThing.of(record);
        for (Disagreement other : record.disagreements()) {
            if (rated.stream().noneMatch(thing -> RatingLines.isAbout(other, thing))) {
                String text = disagreements.of(other, disagreements.about(other));
                lines.add("disagreement", text, DisagreementWords.address(other));
            }
        }
        return lines.part("description");
    }

    private void recommendation(Recommendation one, CardLines lines) {
        String text = one.text().or(one::heading).orElseGet(() -> wording.say("recommendation.noText"));
        boolean isPrinciple = one.kind().filter("principle"::equals).isPresent();
        boolean isRated = !one.ratings().isEmpty();
        String key = isPrinciple ? "recommendation.principle" : isRated ? "recommendation" : "recommendation.unrated";
        lines.add("recommendation", wording.say(key, "text", text));
        one.points().forEach(point -> lines.add("recommendation", wording.say("recommendation.point", "text", point)));
        one.basis().ifPresent(basis -> lines.add("note", wording.say("recommendation.basis", "basis", basis)));
        lines.add("note", one.note());
    }

    private String section(Section section, String text) {
        String name = section.heading()
                .or(() -> section.name()
                        .map(code -> wording.sayOr("section." + code, "section.other", "section", code.value())))
                .orElseGet(() -> wording.say("section.noName"));
        String line = Legible.of(text);
        String shown = line.length() > LONGEST_SECTION
                ? wording.say("description.shortened", "text", Legible.shortened(line, LONGEST_SECTION))
                : line;
        return wording.say("rating.subject", "name", name, "value", shown);
    }
}
