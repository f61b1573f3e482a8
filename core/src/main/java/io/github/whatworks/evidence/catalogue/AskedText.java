// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Checks what a caller asks for. A message says which argument, what is wrong with it and what was
 * expected, and never repeats the value: it may be about a child.
 */
final class AskedText {

    private static final int LONGEST = 200;

    private AskedText() {}

    /** The text without blanks around it. */
    static String of(String text, String what) {
        String asked = Objects.requireNonNull(text, what).strip();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException(what + " is blank; expected a text");
        }
        if (asked.length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " has more than " + LONGEST + " characters; expected the short form that lists use");
        }
        for (int i = 0; i < asked.length(); i++) {
            if (Character.isISOControl(asked.charAt(i))) {
                throw new IllegalArgumentException(
                        what + " holds a control character such as a line feed; expected one line of text");
            }
        }
        return asked;
    }

    /** The values, of which there has to be one. */
    static <T> List<T> some(String what, List<T> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException(what + ": none was given; expected at least one, or leave the call out");
        }
        values.forEach(value -> Objects.requireNonNull(value, what));
        return List.copyOf(values);
    }
}
