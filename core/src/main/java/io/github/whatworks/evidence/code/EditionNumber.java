// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * The number that one edition prints before an entry.
 *
 * <p>Numbers move from edition to edition, so they identify nothing: no look-up finds an entry by
 * its number.
 *
 * @param edition where the number is printed
 * @param number the number
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record EditionNumber(Optional<String> edition, Optional<Integer> number, Extras extras) {

    /** Refuses {@code null}. */
    public EditionNumber {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static EditionNumberBuilder builder() {
        return new EditionNumberBuilder();
    }

    /** A builder that starts from this value. */
    public EditionNumberBuilder toBuilder() {
        return new EditionNumberBuilder(this);
    }
}
