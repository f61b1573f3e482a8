// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import java.util.function.Function;

/**
 * A record of one string, such as a code of an open vocabulary or a date: a JSON string on the wire.
 *
 * @param of makes the record
 * @param text gives its string
 * @param <T> the record
 */
public record Code<T>(Function<String, T> of, Function<T, String> text) implements Shape {

    /** The string of {@code value}, which has to be of this shape. */
    @SuppressWarnings("unchecked")
    public String textOf(Object value) {
        return text.apply((T) value);
    }
}
