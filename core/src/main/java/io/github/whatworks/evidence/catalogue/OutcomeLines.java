// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import io.github.whatworks.evidence.scale.Scales;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcomes that are only listed, and what a list of outcomes may leave out.
 *
 * <p>Whether a source lists only outcomes that improved is a fact about its catalogue, so it is data: a
 * caution of the record about its outcomes, or the scale that the catalogue rates on, named in the file
 * of the wording. No publisher is named here.
 */
final class OutcomeLines {

    private final Scales scales;
    private final Wording wording;
    private final OutcomeWords words;

    OutcomeLines(Scales scales, Wording wording) {
        this.scales = scales;
        this.wording = wording;
        this.words = new OutcomeWords(wording);
    }

    Optional<Part> part(EvidenceRecord record) {
        CardLines lines = new CardLines(wording);
        List<String> listed = record.outcomes().stream()
                .filter(OutcomeLines::isOnlyListed)
                .map(words::name)
                .distinct()
                .toList();
        listed.forEach(name -> lines.add("outcomes", wording.say("outcomes.listed", "name", name)));
        if (!listed.isEmpty()) {
            lines.add("unrated", wording.say("outcomes.unrated"));
        }
        record.outcomes()
                .forEach(outcome -> outcome.note()
                        .ifPresent(note -> lines.add(
                                "note", wording.say("rating.subject", "name", words.name(outcome), "value", note))));
        if (listsOnlyImproved(record) && !isSaidByRecord(record)) {
            lines.add("note", wording.say("outcomes.improvedOnly"));
        }
        record.caveats().stream()
                .filter(OutcomeLines::isAboutOutcomes)
                .forEach(caveat -> lines.add("note", CautionLines.text(caveat, wording)));
        return lines.part("outcomes");
    }

    static boolean isAboutOutcomes(Caveat caveat) {
        return caveat.about()
                .filter(about -> about.equals("outcomes") || about.startsWith("/outcomes"))
                .isPresent();
    }

    private static boolean isOnlyListed(Outcome outcome) {
        return outcome.ratings().isEmpty()
                && outcome.effects().stream()
                        .allMatch(effect -> effect.ratings().isEmpty());
    }

    private boolean isSaidByRecord(EvidenceRecord record) {
        String said = wording.say("outcomes.improvedOnly").toLowerCase(Locale.ROOT);
        return record.caveats().stream()
                .flatMap(caveat -> caveat.text().stream())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(said));
    }

    private boolean listsOnlyImproved(EvidenceRecord record) {
        Stream<ScaleRef> used = Stream.concat(
                record.provenance().stream().map(Provenance::schemes).flatMap(List::stream),
                RatedThing.of(record).stream()
                        .map(RatedThing::rating)
                        .map(Rating::scale)
                        .flatMap(Optional::stream));
        List<String> improvedOnly =
                List.of(wording.say("outcomes.improvedOnly.scales").split(" ", -1));
        return used.flatMap(ref -> scales.find(ref).stream())
                .map(scale -> scale.id().orElse("") + "/" + scale.edition().orElse(""))
                .anyMatch(improvedOnly::contains);
    }
}
