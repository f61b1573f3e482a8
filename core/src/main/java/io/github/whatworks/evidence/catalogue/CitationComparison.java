// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Names the parts of a record that are not what they were when it was cited. */
final class CitationComparison {

    private static final String TITLE = "title";

    /** Which lines of a card show a part; ratings with all that travels with them. */
    private static final Map<String, List<String>> SHOWN = Map.of(
            "summary", List.of("summary"),
            "ratings", List.of("scale", "rating", "known", "note", "date", "source", "comparator"),
            "outcomes", List.of("outcomes"),
            "populations", List.of("for", "ages"),
            "caveats", List.of("caveats"),
            "provenance", List.of("source", "licence"));

    private final Wording wording;
    private final CardWriter cards;
    private final CitationWriter citations;

    CitationComparison(CatalogueSettings settings, Wording wording) {
        this.wording = wording;
        this.cards = new CardWriter(settings, wording);
        this.citations = new CitationWriter(settings);
    }

    List<CitationChange> changes(EvidenceCitation then, EvidenceRecord now, Freshness copy) {
        Map<String, String> parts = CitationParts.of(now);
        TreeSet<String> names = new TreeSet<>(then.parts().keySet());
        if (names.isEmpty()) {
            return List.of();
        }
        names.addAll(parts.keySet());
        names.removeIf(
                name -> Optional.ofNullable(then.parts().get(name)).equals(Optional.ofNullable(parts.get(name))));
        List<CitedLine> card = citations.lines(cards.card(now, Optional.of(copy)));
        return names.stream().map(name -> change(name, then, now, card)).toList();
    }

    private CitationChange change(String part, EvidenceCitation then, EvidenceRecord now, List<CitedLine> card) {
        if (part.equals(TITLE)) {
            String before = then.record().title();
            return new CitationChange(
                    part,
                    wording.say("cite.part.title", "then", before, "now", now.title()),
                    List.of(CitedLine.of(TITLE, "", before)),
                    List.of(CitedLine.of(TITLE, "", now.title())));
        }
        List<String> shown = SHOWN.getOrDefault(part, List.of());
        return new CitationChange(
                part,
                wording.sayOr("cite.part." + part, "cite.part.other", "name", part),
                showing(shown, then.lines()),
                showing(shown, card));
    }

    private static List<CitedLine> showing(List<String> parts, List<CitedLine> lines) {
        return lines.stream().filter(line -> parts.stream().anyMatch(line::is)).toList();
    }

    /** The changes in words, and that the words of cards changed too, where they did. */
    String inWords(EvidenceCitation then, List<CitationChange> changes) {
        if (changes.isEmpty()) {
            return wording.say(then.parts().isEmpty() ? "cite.changed.noParts" : "cite.changed.numberOnly");
        }
        List<String> parts = new ArrayList<>();
        changes.forEach(change -> parts.add(change.inWords()));
        return String.join("; ", parts);
    }

    /** A notice where what was shown then and what is shown now come from different wordings. */
    Optional<String> otherWording(EvidenceCitation then) {
        String now = wording.version();
        if (then.wording().isEmpty() || then.wording().get().equals(now)) {
            return Optional.empty();
        }
        return Optional.of(
                wording.say("cite.changed.wording", "then", then.wording().get(), "now", now));
    }
}
