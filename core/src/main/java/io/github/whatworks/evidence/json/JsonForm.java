// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/** The forms a value is written in. */
enum JsonForm {
    /** On one line, numbers as read. */
    COMPACT,

    /** On lines indented by two spaces, numbers as read. */
    PRETTY,

    /** As RFC 8785 has it: sorted names, shortest numbers. */
    CANONICAL
}
