// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.CopyChanges;
import io.github.whatworks.evidence.catalogue.Freshness;
import java.util.List;
import java.util.Optional;

/**
 * What a refresh did to a copy: every case leaves a whole generation behind, or none where there was none. Immutable, as is
 * each case. A program that does nothing else with it logs {@link #sentence}, which holds nothing of a case.
 */
public sealed interface Refresh {

    /** What happened, in a sentence for a log or a screen. */
    String sentence();

    /**
     * The copy is a newer generation now.
     *
     * @param generation its number
     * @param count how many records it has
     * @param standing what the Centre says it is, as it signed it
     * @param before the generation that the copy was; empty where this is its first
     * @param changes what is different from that one
     * @param newReferenceData whether the Centre's scales, code lists or mappings are others
     * @param way how it came
     * @param notices what else is to be known, one sentence each, such as that the Centre's scales could not be fetched
     */
    record Updated(
            long generation,
            long count,
            String standing,
            Optional<Long> before,
            CopyChanges changes,
            boolean newReferenceData,
            Way way,
            List<String> notices)
            implements Refresh {

        /** Copies the list. */
        public Updated {
            notices = List.copyOf(notices);
        }

        @Override
        public String sentence() {
            String now = "the copy now is generation " + generation + " with " + count
                    + (count == 1 ? " record" : " records")
                    + before.map(earlier -> " (since generation " + earlier + ": " + changes.sentence() + ")")
                            .orElse("")
                    + (newReferenceData && before.isPresent() ? ", with other scales, code lists or mappings" : "");
            return notices.isEmpty() ? now : now + "; " + String.join("; ", notices);
        }
    }

    /** How a generation came. */
    enum Way {
        /** As a whole. */
        SNAPSHOT,

        /** Only what had changed. */
        CHANGES
    }

    /**
     * The copy already was the Centre's current generation.
     *
     * @param generation its number
     * @param standing what the Centre says it is, as it signed it
     */
    record Unchanged(long generation, String standing) implements Refresh {
        @Override
        public String sentence() {
            return "the copy already is the Centre's current generation, " + generation;
        }
    }

    /**
     * The copy, if there was one, stays what it was, and goes on answering.
     *
     * @param because why, in words: what happened, what was expected, what to do
     * @param code the number of that, such as {@code EV-1003}
     * @param copy how old the copy is that goes on answering; empty where there is none
     */
    record KeptOldCopy(String because, String code, Optional<Freshness> copy) implements Refresh {
        @Override
        public String sentence() {
            return "the copy was not refreshed: " + because + " "
                    + copy.map(held -> "The copy that answers: " + held.sentence() + ".")
                            .orElse("There is no copy yet.");
        }
    }
}
