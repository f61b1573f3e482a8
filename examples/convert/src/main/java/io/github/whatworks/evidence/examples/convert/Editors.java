// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the project's editors add to the records, from {@code editors.json}.
 *
 * <p>They add and never replace, and every record says what is theirs.
 */
final class Editors {
    private final String place;
    private final Note notice;
    private final List<SharedCaveat> caveats;
    private final Map<String, Addition> additions;

    private Editors(String place, Note notice, List<SharedCaveat> caveats, Map<String, Addition> additions) {
        this.place = place;
        this.notice = notice;
        this.caveats = caveats;
        this.additions = additions;
    }

    static Editors of(SourceObject file) {
        String by = file.requiredText("by");
        String standing = " (Edition " + file.requiredText("edition") + ": " + file.requiredText("standing") + ".)";
        Note notice = Remarks.by(by, file.requiredText("notice") + standing);
        TopicTags topics = TopicTags.of(by, file.requiredObject("topicList"));
        List<SharedCaveat> caveats =
                file.objects("caveats").stream().map(SharedCaveat::of).toList();

        Map<String, Addition> additions = new LinkedHashMap<>();
        for (SourceObject entry : file.objects("records")) {
            String id = entry.requiredText("id");
            SourceObject named = entry.at(file.place() + ", record " + id);
            if (additions.put(id, Addition.of(named, by, topics)) != null) {
                throw named.fault("id", "stands twice");
            }
        }
        file.allRead();
        return new Editors(file.place(), notice, caveats, additions);
    }

    /** The record with what the editors add to it, and with their notice. */
    EvidenceRecord complete(EvidenceRecord record, Publication publication, SourceObject source) {
        EvidenceRecord added = Optional.ofNullable(additions.get(record.id()))
                .map(addition -> addition.to(record))
                .orElse(record);
        List<Caveat> shared = caveats.stream()
                .filter(caveat -> caveat.appliesTo(publication, source))
                .map(SharedCaveat::caveat)
                .toList();
        return added.toBuilder()
                .caveats(
                        Stream.concat(added.caveats().stream(), shared.stream()).toList())
                .notes(Stream.concat(added.notes().stream(), Stream.of(notice)).toList())
                .build();
    }

    /**
     * Refuses an entry that no record took.
     *
     * @throws SourceFault if there is one
     */
    void allUsed(Set<String> ids) {
        for (String id : additions.keySet()) {
            if (!ids.contains(id)) {
                throw new SourceFault(place + ", record " + id, "no source file has a record with this id");
            }
        }
    }
}
