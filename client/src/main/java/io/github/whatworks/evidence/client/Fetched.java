// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.Withdrawal;
import java.util.Optional;

/**
 * What became of a conditional read, or of the read of something that need not be there. Each case is a type, so that a
 * program says what it does with each.
 *
 * {@snippet file="ClientSnippets.java" region="fetched"}
 *
 * @param <T> what is read
 */
public sealed interface Fetched<T> {

    /** What was read, if it was: neither what is unchanged nor what is gone. */
    default Optional<T> value() {
        return this instanceof Current<T> current ? Optional.of(current.content()) : Optional.empty();
    }

    /**
     * It is there, and other than what the caller has.
     *
     * @param content what is there
     * @param tag by which to ask next time whether it changed; empty where the server gives none
     * @param <T> what is read
     */
    record Current<T>(T content, Optional<EntityTag> tag) implements Fetched<T> {

        /** What kind of thing it is, not what it says. */
        @Override
        public String toString() {
            return "current " + content.getClass().getSimpleName();
        }
    }

    /**
     * What the caller has is current.
     *
     * @param tag the tag that is
     * @param <T> what is read
     */
    record NotModified<T>(EntityTag tag) implements Fetched<T> {}

    /**
     * There is none, as far as the Centre knows.
     *
     * @param <T> what is read
     */
    record Absent<T>() implements Fetched<T> {}

    /**
     * There was one, and it was withdrawn.
     *
     * @param withdrawal why, how pressing it is, and what to read in its place; empty where the Centre does not say
     * @param <T> what is read
     */
    record Withdrawn<T>(Optional<Withdrawal> withdrawal) implements Fetched<T> {

        /** That it was, without the Centre's words. */
        @Override
        public String toString() {
            return "withdrawn";
        }
    }
}
