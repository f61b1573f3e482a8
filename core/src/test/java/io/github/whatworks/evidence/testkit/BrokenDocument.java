// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import java.util.List;

/**
 * A document that is not as it should be, and what is wrong with it.
 *
 * @param json the document
 * @param breaks the faults in it, at least one
 */
public record BrokenDocument(String json, List<Break> breaks) {
    /** Copies the list. */
    public BrokenDocument {
        breaks = List.copyOf(breaks);
    }

    /**
     * One fault of a document.
     *
     * @param fault what is wrong
     * @param pointer where, as a JSON Pointer; the place of what is missing, where something is
     */
    public record Break(Fault fault, String pointer) {}

    /** Whether reading refuses the document. */
    public boolean isRefused() {
        return breaks.stream().anyMatch(found -> found.fault().consequence() == Fault.Consequence.REFUSED);
    }
}
