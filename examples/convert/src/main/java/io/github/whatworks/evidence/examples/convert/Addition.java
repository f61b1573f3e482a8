// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What editors add to one record, written as a part of a record. */
final class Addition {
    private static final Set<String> MAY_ADD = Set.of(
            "id",
            "summary",
            "otherTitles",
            "identifiers",
            "variants",
            "populations",
            "delivery",
            "outcomes",
            "costs",
            "topics",
            "caveats",
            "dates",
            "relations",
            "disagreements",
            "notes");

    private final String place;
    private final EvidenceRecord part;

    private Addition(String place, EvidenceRecord part) {
        this.place = place;
        this.part = part;
    }

    static Addition of(SourceObject entry, String by, TopicTags topics) {
        EvidenceRecord part = read(entry);
        return new Addition(
                entry.place(),
                part.toBuilder()
                        .topics(part.topics().stream().map(topics::complete).toList())
                        .notes(part.notes().stream()
                                .map(note -> new Note(note.text(), Optional.of(by), note.about(), note.extras()))
                                .toList())
                        .build());
    }

    EvidenceRecord to(EvidenceRecord record) {
        var builder = record.toBuilder()
                .otherTitles(both(record.otherTitles(), part.otherTitles()))
                .identifiers(both(record.identifiers(), part.identifiers()))
                .variants(both(record.variants(), part.variants()))
                .populations(new PopulationAdditions(place).merge(record.populations(), part.populations()))
                .outcomes(new OutcomeAdditions(place).merge(record.outcomes(), part.outcomes()))
                .costs(both(record.costs(), part.costs()))
                .topics(both(record.topics(), part.topics()))
                .caveats(both(record.caveats(), part.caveats()))
                .dates(both(record.dates(), part.dates()))
                .relations(both(record.relations(), part.relations()))
                .disagreements(both(record.disagreements(), part.disagreements()))
                .notes(both(record.notes(), part.notes()));
        if (part.summary().isPresent() && record.summary().isPresent()) {
            throw new SourceFault(place + ", summary", "the source file has one, which editors may not replace");
        }
        part.summary().ifPresent(builder::summary);
        record.provenance().map(this::withSchemes).ifPresent(builder::provenance);
        part.delivery()
                .map(added -> new DeliveryAdditions(place).merge(record.delivery(), added))
                .ifPresent(builder::delivery);
        return builder.build();
    }

    /** The scales of added ratings stand with those of the source. */
    private Provenance withSchemes(Provenance provenance) {
        Stream<ScaleRef> added = part.outcomes().stream()
                .flatMap(outcome -> outcome.ratings().stream())
                .flatMap(rating -> rating.scale().stream());
        return provenance.toBuilder()
                .schemes(Stream.concat(provenance.schemes().stream(), added)
                        .distinct()
                        .toList())
                .build();
    }

    private static EvidenceRecord read(SourceObject entry) {
        Map<String, JsonValue> members = new LinkedHashMap<>(entry.raw());
        for (String name : members.keySet()) {
            if (!MAY_ADD.contains(name)) {
                throw entry.fault(
                        name, "expected one of " + MAY_ADD.stream().sorted().toList());
            }
        }
        // What no record is read without; it is not taken from here.
        members.put("format", JsonValue.of("1.0"));
        members.put("kind", JsonValue.of("addition"));
        members.put("title", JsonValue.of("addition"));
        EvidenceRecord part = EvidenceJson.standard().read(JsonValue.of(members));
        for (String name : part.extras().members().keySet()) {
            throw entry.fault(name, "expected what this member of a record holds");
        }
        return part;
    }

    private static <T> List<T> both(List<T> base, List<T> added) {
        return Stream.concat(base.stream(), added.stream()).toList();
    }
}
