// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * A code that another scheme gives to the same thing, such as an authority's DfE number. A look-up
 * finds the entry by it.
 *
 * @param scheme the scheme, in the words of the list's note
 * @param code the code there
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record OtherCode(Optional<String> scheme, Optional<String> code, Extras extras) {

    /** Refuses {@code null}. */
    public OtherCode {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static OtherCodeBuilder builder() {
        return new OtherCodeBuilder();
    }

    /** A builder that starts from this value. */
    public OtherCodeBuilder toBuilder() {
        return new OtherCodeBuilder(this);
    }
}
