// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** What a refresh did to a copy: every case leaves a whole generation behind. */
public sealed interface Refresh {

    /** What happened, in a sentence for a log or a screen. */
    String sentence();

    /**
     * The copy is a newer generation now.
     *
     * @param generation its number
     * @param count how many records it has
     * @param standing what the Centre says it is
     */
    record Updated(long generation, long count, String standing) implements Refresh {
        @Override
        public String sentence() {
            return "the copy now is generation " + generation + " with " + count + " records";
        }
    }

    /**
     * The copy already was the Centre's current generation.
     *
     * @param generation its number
     * @param standing what the Centre says it is
     */
    record Unchanged(long generation, String standing) implements Refresh {
        @Override
        public String sentence() {
            return "the copy already is the Centre's current generation, " + generation;
        }
    }

    /**
     * The copy, if there was one, stays what it was.
     *
     * @param because why, in words: what happened, what was expected, what to do
     * @param code the number of that, such as {@code EV-1003}
     */
    record KeptOldCopy(String because, String code) implements Refresh {
        @Override
        public String sentence() {
            return "the copy was not refreshed: " + because;
        }
    }
}
