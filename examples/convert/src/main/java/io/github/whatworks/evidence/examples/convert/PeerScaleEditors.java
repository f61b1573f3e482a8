// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the editors read off the notes of the peers' scales: what was seen, partial orders, kinds of absence. */
final class PeerScaleEditors {
    private final SourceObject absences;
    private final Map<String, SourceObject> scales = new HashMap<>();
    private final Set<String> unused = new TreeSet<>();

    private PeerScaleEditors(SourceObject file) {
        this.absences = file.requiredObject("absences");
        SourceObject all = file.requiredObject("scales");
        for (String id : all.raw().keySet()) {
            scales.put(id, all.requiredObject(id));
            unused.add(id);
        }
    }

    /** Reads the editors' file; its head says who they are and is the same for every scale. */
    static PeerScaleEditors of(SourceObject file) {
        for (String head : List.of("by", "edition", "standing")) {
            file.requiredText(head);
        }
        return new PeerScaleEditors(file);
    }

    /** What is said about the scale {@code id}; nothing is an empty answer, not a fault. */
    PeerScaleEdit on(String id) {
        unused.remove(id);
        return new PeerScaleEdit(Optional.ofNullable(scales.get(id)), absences);
    }

    /**
     * Refuses an entry that no scale took up.
     *
     * @throws SourceFault if there is one
     */
    void allUsed() {
        if (!unused.isEmpty()) {
            throw new SourceFault("peer-scales-editors.json", "there are no such scales: " + unused);
        }
        scales.values().forEach(SourceObject::allRead);
        absences.allRead();
    }
}
