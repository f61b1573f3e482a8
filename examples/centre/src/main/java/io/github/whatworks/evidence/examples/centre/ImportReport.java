// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

/**
 * What an import came to.
 *
 * @param faults a line for each of the first records that were refused
 */
record ImportReport(Generation generation, int added, int unchanged, int refused, String faults) {

    String sentence() {
        return "Imported: " + added + " new, " + unchanged + " unchanged, " + refused + " refused; generation "
                + generation.number();
    }
}
