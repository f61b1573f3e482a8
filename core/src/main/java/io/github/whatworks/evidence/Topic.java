// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

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
public record Topic(
        Optional<String> list,
        Optional<String> edition,
        Optional<String> code,
        Optional<String> text,
        Optional<Subject> subject,
        Optional<String> taggedBy,
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
