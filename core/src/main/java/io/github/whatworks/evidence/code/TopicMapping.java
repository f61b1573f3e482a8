// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An editor's mapping from the codes of a list to topics of evidence.
 *
 * <p>One row a code with its subject, so that evidence about a parent never answers for a child.
 * An answer names the mapping it used.
 *
 * @param id the mapping
 * @param edition its edition
 * @param status its standing
 * @param list the list it maps from
 * @param topics the list of topics it maps to
 * @param owner who answers for it
 * @param reviewBy when its owner looks at it again
 * @param rule the rule it keeps
 * @param rows its rows
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record TopicMapping(
        Optional<String> id,
        Optional<String> edition,
        Optional<String> status,
        Optional<String> list,
        Optional<String> topics,
        Optional<String> owner,
        Optional<PartialDate> reviewBy,
        Optional<String> rule,
        List<MappingRow> rows,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public TopicMapping {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(topics, "topics");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(reviewBy, "reviewBy");
        Objects.requireNonNull(rule, "rule");
        rows = List.copyOf(rows);
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static TopicMappingBuilder builder() {
        return new TopicMappingBuilder();
    }

    /** A builder that starts from this value. */
    public TopicMappingBuilder toBuilder() {
        return new TopicMappingBuilder(this);
    }

    /** The row of {@code code}, if an editor wrote one. */
    public Optional<MappingRow> row(String code) {
        return rows.stream()
                .filter(row -> row.code().filter(code::equals).isPresent())
                .findFirst();
    }
}
