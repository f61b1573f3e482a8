// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a citation for people: the card, and behind it which record that was, from where and when. */
final class CitationFrame {

    private final Wording wording;

    CitationFrame(Wording wording) {
        this.wording = wording;
    }

    /** All lines. The card's line about its copy is left out: the origin says the same, and ages no more. */
    List<CitedLine> lines(EvidenceCitation citation) {
        CitedRecord record = citation.record();
        List<CitedLine> lines = new ArrayList<>();
        citation.lines().stream().filter(line -> !line.is("copy")).forEach(lines::add);
        lines.add(line(
                "cited",
                wording.say(
                        "cite.cited",
                        "day",
                        Freshness.day(citation.asOf()),
                        "time",
                        citation.asOf().toString())));
        lines.add(line("record", wording.say("cite.record", "id", record.id(), "version", record.version())));
        lines.add(line("digest", wording.say("cite.digest", "digest", record.digest())));
        lines.add(line("publisher", record.publisher().orElseGet(() -> wording.say("cite.notStated"))));
        record.attribution().ifPresent(how -> lines.add(line("attribution", how)));
        lines.add(line("address", record.address().orElseGet(() -> wording.say("cite.notStated"))));
        lines.add(line("origin", origin(citation.origin())));
        citation.mapping().ifPresent(mapping -> lines.add(line("mapping", mapping(mapping))));
        citation.wording()
                .ifPresent(version -> lines.add(line("wording", wording.say("cite.wording", "version", version))));
        return lines;
    }

    private String origin(CitationOrigin origin) {
        return wording.say(
                "cite.origin",
                "centre",
                origin.centreId(),
                "standing",
                origin.standing().orElse(wording.say("cite.notStated")),
                "generation",
                origin.generation(),
                "issued",
                Freshness.day(origin.issuedAt()),
                "fetched",
                Freshness.day(origin.retrievedAt()),
                "expires",
                Freshness.day(origin.expiresAt()));
    }

    private String mapping(CitedMapping mapping) {
        return wording.say(
                "cite.mapping",
                "id",
                orNotStated(mapping.id()),
                "edition",
                orNotStated(mapping.edition()),
                "owner",
                orNotStated(mapping.owner()));
    }

    private String orNotStated(Optional<String> text) {
        return text.orElseGet(() -> wording.say("cite.notStated"));
    }

    private CitedLine line(String part, String text) {
        return CitedLine.of(part, wording.say("cite.label." + part), text);
    }
}
