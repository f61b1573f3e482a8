// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import java.util.List;
import java.util.Optional;

/**
 * What the editors say about one scale.
 *
 * @param entry their entry, if there is one
 * @param absences the kind of absence by code, for all scales
 */
record PeerScaleEdit(Optional<SourceObject> entry, SourceObject absences) {

    /** The levels that were seen, where the source says so of some only. */
    Optional<List<String>> seen() {
        return entry.map(edit -> edit.texts("seen"));
    }

    /** The pairs of a partial order, written as {@code lower < upper}. */
    List<List<String>> below() {
        return entry.map(edit -> edit.texts("below")).orElse(List.of()).stream()
                .map(pair -> List.of(pair.split(" < ", -1)))
                .toList();
    }

    /** What to know about the order. */
    Optional<String> axisNote() {
        return entry.flatMap(edit -> edit.text("axisNote"));
    }

    /** The kind of absence that {@code code} stands for; empty where it stands apart and is none. */
    Optional<String> absence(String code) {
        boolean none =
                entry.map(edit -> edit.texts("notAnAbsence")).orElse(List.of()).contains(code);
        return none
                ? Optional.empty()
                : Optional.of(absences.text(code).orElseThrow(() -> absences.fault(code, "has no kind of absence")));
    }
}
