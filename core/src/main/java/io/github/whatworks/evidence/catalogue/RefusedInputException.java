// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Says why a {@link CodedInput} could not be read.
 *
 * <p>The message says which item, what was expected and what to do. It holds no code and nothing else
 * of the input, so that it can be logged.
 */
public final class RefusedInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why the input was refused. */
    public enum Reason {
        /** A code was given without its list, and several lists have it. */
        AMBIGUOUS_CODE,
        /** A code was given without its list, and no known list has it. */
        NO_LIST,
        /** The codes stand where those of one list do, and another list was given for them. */
        OTHER_LIST,
        /** The input starts as a JSON object and is not one. */
        NOT_JSON,
        /** The input holds more items than a need of one family can. */
        TOO_MANY
    }

    /** Why the input was refused. */
    private final Reason reason;

    /** The lists that the refusal is about. */
    @SuppressWarnings("serial") // an unmodifiable list of strings, which is serialisable
    private final List<String> lists;

    RefusedInputException(Reason reason, List<String> lists, String message) {
        super(message);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.lists = List.copyOf(lists);
    }

    /** Why the input was refused. */
    public Reason reason() {
        return reason;
    }

    /** The lists that the refusal is about: for an ambiguous code, all that have it. */
    public List<String> lists() {
        return lists;
    }
}
