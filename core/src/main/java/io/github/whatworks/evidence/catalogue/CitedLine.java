// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a card as it was shown when a record was cited: plain text, whatever it looks like.
 *
 * @param part a stable name of what the line is, such as {@code rating} or {@code caveats}, whatever its
 *     label is called; empty for one that this version has no name for
 * @param label the label it was shown with; empty for the description
 * @param text what was shown
 * @param extras members with no component here
 */
public record CitedLine(Optional<String> part, String label, String text, Extras extras) {

    /** Refuses {@code null}. */
    public CitedLine {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(extras, "extras");
    }

    static CitedLine of(String part, String label, String text) {
        return new CitedLine(Optional.of(part), label, text, Extras.NONE);
    }

    boolean is(String name) {
        return part.filter(name::equals).isPresent();
    }
}
