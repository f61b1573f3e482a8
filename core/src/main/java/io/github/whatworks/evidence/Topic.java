// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A coded topic that the publisher or a named editor gave the record. Look-ups match on these and
 * on nothing else.
 *
 * @param list the list of topics
 * @param edition its edition
 * @param code the topic
 * @param text the topic as printed; a publisher may give its own, without a code
 * @param subject whom the topic concerns
 * @param taggedBy who gave it
 * @param note why it was given
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Topic(
        Optional<@NotBlank @Size(max = 200) String> list,
        Optional<String> edition,
        Optional<@Size(max = 200) String> code,
        Optional<String> text,
        Optional<@NotNull(groups = Warnings.class) Subject> subject,
        Optional<@NotBlank @Size(max = 1000) String> taggedBy,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Topic {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(taggedBy, "taggedBy");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static TopicBuilder builder() {
        return new TopicBuilder();
    }

    /** A builder that starts from this value. */
    public TopicBuilder toBuilder() {
        return new TopicBuilder(this);
    }
}
