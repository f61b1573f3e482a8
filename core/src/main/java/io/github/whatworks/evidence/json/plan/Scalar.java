// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

/** A value without parts. */
public enum Scalar implements Shape {
    /** A JSON string, held as a {@code String}. */
    STRING,

    /** A JSON number written as a whole number within the range of {@code int}, held as an {@code Integer}. */
    INTEGER,

    /** {@code true} or {@code false}, held as a {@code Boolean}. */
    BOOLEAN,

    /** A JSON number with its digits, held as a {@code Decimal}. */
    DECIMAL,

    /** A JSON array of strings, held as a {@code List} of them. */
    STRINGS
}
