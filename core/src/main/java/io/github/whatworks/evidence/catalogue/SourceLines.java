// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a record comes from: its sources, dates, licence, what it belongs with, and the copy it was read in. */
final class SourceLines {

    private final Wording wording;
    private final SourceWords words;

    SourceLines(Wording wording) {
        this.wording = wording;
        this.words = new SourceWords(wording);
    }

    Optional<Part> part(EvidenceRecord record, Optional<Freshness> freshness) {
        CardLines lines = new CardLines(wording);
        Optional<Provenance> provenance = record.provenance();
        List<Source> sources = provenance.map(Provenance::sources).orElse(List.of());
        for (Source source : sources) {
            lines.add("source", words.source(provenance, Optional.of(source)), source.url());
        }
        if (sources.isEmpty()) {
            lines.add("source", words.source(provenance, Optional.empty()));
        }
        record.dates().forEach(date -> lines.add("recordDate", date(date)));
        record.relations().stream()
                .filter(relation -> relation.type()
                        .filter(RelationType.SUPERSEDED_BY::equals)
                        .isEmpty())
                .forEach(relation -> lines.add("related", relation(relation)));
        provenance
                .flatMap(Provenance::providerInvolvement)
                .ifPresent(
                        how -> lines.add("provider", wording.sayOr("provider." + how, "provider.other", "how", how)));
        lines.add("licence", words.licence(provenance));
        provenance.flatMap(Provenance::attribution).ifPresent(text -> lines.add("attribution", text));
        lines.add(
                "record",
                record.version()
                        .map(version -> wording.say("record.version", "id", record.id(), "version", version))
                        .orElse(record.id()));
        freshness.ifPresent(copy -> lines.add("copy", copy(copy)));
        return lines.part("source");
    }

    private String date(RecordDate date) {
        String event = date.event()
                .map(code -> wording.sayOr("event." + code, "event.other", "event", code.value()))
                .orElseGet(() -> wording.say("event.notStated"));
        String when = date.printed()
                .or(() -> date.date().map(day -> day.inWords()))
                .orElseGet(() -> wording.say("event.noDate"));
        List<String> who = new ArrayList<>();
        date.name().ifPresent(who::add);
        date.by().ifPresent(who::add);
        String line = wording.say("recordDate.line", "event", event, "when", when);
        return who.isEmpty() ? line : wording.say("caveat.said", "text", line, "who", String.join(", ", who));
    }

    private String relation(Relation relation) {
        String other = relation.title().isPresent() && relation.record().isPresent()
                ? wording.say(
                        "named",
                        "title",
                        relation.title().get(),
                        "id",
                        relation.record().get())
                : relation.title().or(relation::record).orElseGet(() -> wording.say("relation.notNamed"));
        String type = relation.type().map(Object::toString).orElse("");
        String line = wording.sayOr("relation." + type, "relation.other", "other", other);
        return relation.note()
                .map(note -> wording.say("noted", "text", line, "note", note))
                .orElse(line);
    }

    private String copy(Freshness copy) {
        return wording.say("copy.line", "copy", copy.sentence(wording));
    }
}
