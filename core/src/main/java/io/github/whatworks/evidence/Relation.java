// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A link to another record.
 *
 * @param type how they relate
 * @param record the id of the other record
 * @param title its title, where it has no record here
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Relation(
        Optional<@NotNull RelationType> type,
        Optional<@Pattern(regexp = "[a-z0-9-]+:[a-z0-9._-]{1,120}") @Size(max = 200) String> record,
        Optional<String> title,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Relation {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static RelationBuilder builder() {
        return new RelationBuilder();
    }

    /** A builder that starts from this value. */
    public RelationBuilder toBuilder() {
        return new RelationBuilder(this);
    }
}
