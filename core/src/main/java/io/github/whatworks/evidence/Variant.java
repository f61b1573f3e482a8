// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One of several things that a record covers.
 *
 * @param name its name
 * @param rated whether the record's ratings hold for it
 * @param delivery how it is delivered, where that differs
 * @param record the id of its own record
 * @param ratings ratings of this one alone
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Variant(
        Optional<@NotBlank @Size(max = 1000) String> name,
        Optional<Availability> rated,
        Optional<@Valid Delivery> delivery,
        Optional<@Pattern(regexp = "[a-z0-9-]+:[a-z0-9._-]{1,120}") @Size(max = 200) String> record,
        List<@Valid Rating> ratings,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Variant {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rated, "rated");
        Objects.requireNonNull(delivery, "delivery");
        Objects.requireNonNull(record, "record");
        ratings = List.copyOf(ratings);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static VariantBuilder builder() {
        return new VariantBuilder();
    }

    /** A builder that starts from this value. */
    public VariantBuilder toBuilder() {
        return new VariantBuilder(this);
    }
}
