// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * Names a rating scale and its edition: the same digit means different things in different
 * editions.
 *
 * @param id the scale
 * @param edition the edition of the scale
 * @param title its name as printed, for a scale that has no file
 * @param order which way it runs, as its publisher says it, such as {@code 1 is best}; for a scale that has no file
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record ScaleRef(
        Optional<@NotBlank @Size(max = 200) String> id,
        Optional<@Size(max = 200) String> edition,
        Optional<String> title,
        Optional<String> order,
        Extras extras) {

    /** Refuses {@code null}. */
    public ScaleRef {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static ScaleRefBuilder builder() {
        return new ScaleRefBuilder();
    }

    /** A builder that starts from this value. */
    public ScaleRefBuilder toBuilder() {
        return new ScaleRefBuilder(this);
    }

    /** The scale {@code id} in its edition {@code edition}. */
    public static ScaleRef of(String id, String edition) {
        return builder().id(id).edition(edition).build();
    }
}
