// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An organisation that has a part in it.
 *
 * @param role {@code provider}, {@code developer}, {@code commissioner}, {@code funder}, {@code
 * delivery-partner}, {@code evaluator}
 * @param name its name
 * @param url its address
 * @param place where it is, such as a local authority with its code
 * @param identifiers its identifiers
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Party(
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 200) String> role,
        Optional<@NotBlank @Size(max = 1000) String> name,
        Optional<String> url,
        Optional<@Valid Term> place,
        List<@Valid Identifier> identifiers,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Party {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(place, "place");
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static PartyBuilder builder() {
        return new PartyBuilder();
    }

    /** A builder that starts from this value. */
    public PartyBuilder toBuilder() {
        return new PartyBuilder(this);
    }
}
