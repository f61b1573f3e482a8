// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** What became of a snapshot that was offered to a {@link Catalogue}: taken in whole, or not at all. */
public sealed interface ImportOutcome {

    /** What happened, in a sentence for a log or a screen. */
    String sentence();

    /**
     * The copy is the new generation now.
     *
     * @param generation its number
     * @param count how many records it has
     */
    record Imported(long generation, long count) implements ImportOutcome {
        @Override
        public String sentence() {
            return "took in generation " + generation + " with " + count + " records";
        }
    }

    /**
     * The copy already was this generation.
     *
     * @param generation its number
     */
    record Unchanged(long generation) implements ImportOutcome {
        @Override
        public String sentence() {
            return "generation " + generation + " is the one already here";
        }
    }

    /**
     * The snapshot was not taken in; the copy is what it was before.
     *
     * @param reason why
     * @param sentence the same in words
     */
    record Refused(Refusal reason, String sentence) implements ImportOutcome {}
}
