// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Note;
import java.util.Optional;

/** Remarks on a record, with who makes them. */
final class Remarks {
    private static final String SOURCE_FILE = "source file";
    private static final String EDITORS = "project editors";

    private Remarks() {}

    /** What whoever took the facts in remarked. */
    static Note ofSourceFile(String text) {
        return by(SOURCE_FILE, text);
    }

    /** What the project's editors have to say about the part that {@code pointer} points at. */
    static Note ofEditors(String text, String pointer) {
        return new Note(Optional.of(text), Optional.of(EDITORS), Optional.of(pointer), Extras.NONE);
    }

    /** What {@code who} has to say about the record as a whole. */
    static Note by(String who, String text) {
        return new Note(Optional.of(text), Optional.of(who), Optional.empty(), Extras.NONE);
    }
}
