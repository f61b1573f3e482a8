// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One row of a mapping: a code with its subject, and the topic it meets or the reason why none.
 *
 * @param code the code
 * @param subject whom the code is about
 * @param topic the topic; empty where nothing can be matched
 * @param via the codes that answer for a superseded one
 * @param reason why there is no topic
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record MappingRow(
        Optional<String> code,
        Optional<Subject> subject,
        Optional<String> topic,
        List<String> via,
        Optional<String> reason,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public MappingRow {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(topic, "topic");
        via = List.copyOf(via);
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static MappingRowBuilder builder() {
        return new MappingRowBuilder();
    }

    /** A builder that starts from this value. */
    public MappingRowBuilder toBuilder() {
        return new MappingRowBuilder(this);
    }
}
