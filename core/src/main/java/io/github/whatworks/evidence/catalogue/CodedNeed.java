// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A code with its list, as a case system holds it. It belongs to a case: its text shows nothing. */
final class CodedNeed implements Asked {

    // Not a record, and transient, so that a serialiser finds nothing to write.
    private final transient String list;
    private final transient String code;

    CodedNeed(String list, String code) {
        this.list = Objects.requireNonNull(list, "list");
        this.code = Objects.requireNonNull(code, "code");
    }

    String list() {
        return list;
    }

    String code() {
        return code;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodedNeed need && need.list.equals(list) && need.code.equals(code);
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, code);
    }

    @Override
    public String toString() {
        return "CodedNeed[not shown]";
    }
}
