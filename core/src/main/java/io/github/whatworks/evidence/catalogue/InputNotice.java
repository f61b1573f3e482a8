// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;

/**
 * One thing that was changed, or found odd, in reading a {@link CodedInput}.
 *
 * <p>The sentence may hold the code, so it is for the screen of the case; it never holds more of the
 * input than that, and {@link #toString} holds nothing. Immutable and safe to share between threads.
 */
public final class InputNotice {

    /** What was changed or found. */
    public enum Kind {
        /** A code was written in other letters, small for capital say. */
        CASE_CHANGED,
        /** Blanks in or around a code were removed. */
        BLANKS_REMOVED,
        /** The label of a code was given in place of the code. */
        WORDS_READ,
        /** A code of another scheme was given, such as an authority's DfE number. */
        OTHER_CODE_READ,
        /** A code was written as a number. */
        NUMBER_READ,
        /** What looks like JSON is not, and was read as a plain list. */
        NOT_JSON,
        /** The list of a code was not given, and there is only one it can be from. */
        LIST_TAKEN,
        /** A code was given more than once. */
        DUPLICATE,
        /** A code was replaced by others. */
        SUPERSEDED,
        /** A code is no longer in use. */
        NOT_IN_USE,
        /** A code that stands alone was given beside others. */
        STANDS_ALONE,
        /** The list does not have the code; the answer of a look-up says so too. */
        UNKNOWN_CODE,
        /** There is no such list; the answer of a look-up says so too. */
        UNKNOWN_LIST,
        /** An item that cannot be a code was left out. */
        LEFT_OUT,
        /** There is no code in the input. */
        EMPTY
    }

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient Kind kind;
    private final transient String sentence;

    InputNotice(Kind kind, String sentence) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.sentence = sentence;
    }

    /** What was changed or found. */
    public Kind kind() {
        return kind;
    }

    /** One sentence that says it, for the screen of the case. */
    public String inWords() {
        return sentence;
    }

    /** The kind and nothing of the input. */
    @Override
    public String toString() {
        return "InputNotice[" + kind + "]";
    }
}
