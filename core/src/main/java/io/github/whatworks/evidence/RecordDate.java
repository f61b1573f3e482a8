// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A date of the record: published, reviewed, searched to, updated.
 *
 * @param event what happened
 * @param date when
 * @param printed the text as printed
 * @param name the name of the review
 * @param by whose date it is
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record RecordDate(
        Optional<DateEvent> event,
        Optional<PartialDate> date,
        Optional<String> printed,
        Optional<String> name,
        Optional<String> by,
        Extras extras) {

    /** Refuses {@code null}. */
    public RecordDate {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static RecordDateBuilder builder() {
        return new RecordDateBuilder();
    }

    /** A builder that starts from this value. */
    public RecordDateBuilder toBuilder() {
        return new RecordDateBuilder(this);
    }
}
