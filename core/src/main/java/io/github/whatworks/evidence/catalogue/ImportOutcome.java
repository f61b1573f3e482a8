// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/** What became of a snapshot that was offered to a {@link Catalogue}: taken in whole, or not at all. */
public sealed interface ImportOutcome {

    /** What happened, in a sentence for a log or a screen. */
    String sentence();

    /**
     * The copy is the new generation now.
     *
     * @param generation its number
     * @param count how many records it has
     * @param notices what else is to be known, one sentence each: that it has expired, that the clock of
     *     this machine is behind, that the list of changes or the reference data could not be used
     * @param newReferenceData whether the scales, code lists and mappings that the Centre publishes are others than
     *     those that the copy had
     */
    record Imported(long generation, long count, List<String> notices, boolean newReferenceData)
            implements ImportOutcome {
        /** Copies the list. */
        public Imported {
            notices = List.copyOf(notices);
        }

        /** With the reference data that was here. */
        public Imported(long generation, long count, List<String> notices) {
            this(generation, count, notices, false);
        }

        /** With the reference data that was here, and without notices. */
        public Imported(long generation, long count) {
            this(generation, count, List.of());
        }

        @Override
        public String sentence() {
            String taken = "took in generation " + generation + " with " + count
                    + (count == 1 ? " record" : " records")
                    + (newReferenceData ? " and other scales, code lists or mappings" : "");
            return notices.isEmpty() ? taken : taken + "; " + String.join("; ", notices);
        }
    }

    /**
     * The copy already was this generation.
     *
     * @param generation its number
     * @param notices what else is to be known: that reference data that the copy lacks could not be used
     */
    record Unchanged(long generation, List<String> notices) implements ImportOutcome {
        /** Copies the list. */
        public Unchanged {
            notices = List.copyOf(notices);
        }

        /** Without notices. */
        public Unchanged(long generation) {
            this(generation, List.of());
        }

        @Override
        public String sentence() {
            String same = "generation " + generation + " is the one already here";
            return notices.isEmpty() ? same : same + "; " + String.join("; ", notices);
        }
    }

    /**
     * The snapshot was not taken in; the copy is what it was before.
     *
     * @param reason why
     * @param sentence what happened, what was expected, and what to do
     */
    record Refused(Refusal reason, String sentence) implements ImportOutcome {}
}
