// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a record must have to be served, beyond being one. */
final class Servable {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");

    private Servable() {}

    /** What keeps {@code record} from being served, as the rest of a sentence about it. */
    static Optional<String> fault(EvidenceRecord record) {
        if (!ID.matcher(record.id()).matches()) {
            return Optional.of("has an id that cannot be one: expected publisher:slug, in a-z, 0-9, dot, dash and _");
        }
        if (record.version().filter(version -> version > 0).isEmpty()) {
            return Optional.of("has no version: expected a whole number from 1");
        }
        if (EvidenceJson.standard().digest(record).isEmpty()) {
            return Optional.of("has no digest: a number in it cannot be carried exactly");
        }
        return Optional.empty();
    }
}
