// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * Where something was read: an address, when, and what has become of it.
 *
 * @param url the address
 * @param title what is found there
 * @param role what it is to the record
 * @param status what has become of it
 * @param since since when it is archived or gone
 * @param readOn when it was read
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Source(
        Optional<@Size(max = 4000) String> url,
        Optional<String> title,
        Optional<SourceRole> role,
        Optional<SourceStatus> status,
        Optional<PartialDate> since,
        Optional<PartialDate> readOn,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Source {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(readOn, "readOn");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static SourceBuilder builder() {
        return new SourceBuilder();
    }

    /** A builder that starts from this value. */
    public SourceBuilder toBuilder() {
        return new SourceBuilder(this);
    }
}
