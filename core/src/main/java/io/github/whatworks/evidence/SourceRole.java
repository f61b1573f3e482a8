// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an address is to the record.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record SourceRole(String value) {
    /** The publisher's own page. */
    public static final SourceRole PUBLISHER_PAGE = new SourceRole("publisher-page");

    /** A copy or rendering elsewhere. */
    public static final SourceRole MIRROR = new SourceRole("mirror");

    /** Printed by one body as the judgement of another. */
    public static final SourceRole ENDORSEMENT = new SourceRole("endorsement");

    /** A report about it by somebody else, such as a newspaper. */
    public static final SourceRole REPORT = new SourceRole("report");

    /** A page of the publisher that mentions it. */
    public static final SourceRole RELATED_PAGE = new SourceRole("related-page");

    /** Refuses {@code null}. */
    public SourceRole {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceRole sourceRole && sourceRole.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
