// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One entry of the list of changes. */
record Change(
        boolean put,
        long generation,
        String id,
        Optional<Long> version,
        Optional<String> digest,
        Optional<JsonValue> withdrawal) {

    static List<Change> all(Answer answer) throws FailedException {
        List<Change> changes = new ArrayList<>();
        for (Shape entry : answer.status(200).object().objects("changes")) {
            changes.add(of(entry));
        }
        return changes;
    }

    private static Change of(Shape entry) throws FailedException {
        String kind = entry.text("change");
        boolean put = kind.equals("put");
        if (!put && !kind.equals("withdrawal")) {
            throw entry.wrong("change", "put or withdrawal", Shown.value(kind));
        }
        return new Change(
                put,
                entry.whole("generation", 1),
                entry.text("id", Shape.RECORD_ID),
                entry.has("version") ? Optional.of(entry.whole("version", 1)) : Optional.empty(),
                entry.has("digest") ? Optional.of(entry.text("digest", Shape.SHA256)) : Optional.empty(),
                Optional.ofNullable(entry.members().get("withdrawal")));
    }

    /** The last change of each id. */
    static Map<String, Change> last(List<Change> changes) {
        Map<String, Change> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.id(), change));
        return last;
    }
}
