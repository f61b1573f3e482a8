// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Optional;

/**
 * One item of an input, not yet read as a code.
 *
 * @param text the item as given
 * @param form where it stood
 * @param list the list that the place or the item's object names
 */
record InputPiece(String text, Form form, Optional<String> list) {

    /** Where an item stood. */
    enum Form {
        PLAIN,
        JSON_TEXT,
        JSON_NUMBER,
        /** A JSON value that cannot be a code. */
        JSON_OTHER
    }

    @Override
    public String toString() {
        return "InputPiece[not shown]";
    }
}
