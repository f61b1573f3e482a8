// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.regex.Pattern;

/**
 * What a Centre calls one state of a document, by which a later read asks whether it changed. Immutable. It leaves the
 * machine with that read, and says nothing but which state is here.
 *
 * @param value as it is sent, quotes included, such as {@code "6d7f"}
 */
public record EntityTag(String value) {

    private static final Pattern FORM = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E]{0,1000}\"");

    /**
     * Refuses what is no entity tag.
     *
     * @throws IllegalArgumentException if it is none
     */
    public EntityTag {
        if (!isTag(value)) {
            throw new IllegalArgumentException("an entity tag is printable signs in quotes, such as \"6d7f\"");
        }
    }

    /** Whether it stands for the bytes themselves: the only kind by which a download may go on (RFC 9110, 13.1.5). */
    static boolean isStrong(String value) {
        return isTag(value) && !value.startsWith("W/");
    }

    static boolean isTag(String value) {
        return FORM.matcher(value).matches();
    }
}
