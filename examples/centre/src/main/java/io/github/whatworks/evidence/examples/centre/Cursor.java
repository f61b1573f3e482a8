// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a page ends: the last id, in letters that say nothing to anybody else. */
final class Cursor {

    static final int LONGEST = 400;
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,199}:[a-z0-9._-]{1,120}");

    private Cursor() {}

    static String of(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    /** The id in a cursor that this Centre gave: records are never taken away, so it is still there. */
    static String id(String cursor, Store store) {
        return decode(cursor)
                .filter(id -> of(id).equals(cursor) && store.current(id).isPresent())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.INVALID_CURSOR, "The cursor is not one that this Centre gave."));
    }

    private static Optional<String> decode(String cursor) {
        try {
            String id = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return ID.matcher(id).matches() ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
