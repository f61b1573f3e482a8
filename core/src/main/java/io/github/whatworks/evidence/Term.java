// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * A word of a vocabulary: the text as printed and, where an editor gave one, its code.
 *
 * @param text the text as printed
 * @param code the code
 * @param list the list the code is from
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Term(
        Optional<@Size(max = 4000) String> text,
        Optional<@Size(max = 200) String> code,
        Optional<String> list,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Term {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static TermBuilder builder() {
        return new TermBuilder();
    }

    /** A builder that starts from this value. */
    public TermBuilder toBuilder() {
        return new TermBuilder(this);
    }

    /** A term as printed, without a code. */
    public static Term printed(String text) {
        return builder().text(text).build();
    }
}
