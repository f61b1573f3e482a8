// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/**
 * What to do with records that are rightly signed and have an error under the exchange profile, when a generation is taken
 * in. The rules are about the form of a record, not about whether the intervention works.
 */
public enum FaultyRecords {
    /** They are not looked for. */
    UNCHECKED,

    /**
     * They are taken in with the others, and the outcome says which they are: what was withdrawn urgently, and all other
     * records, should not have to wait for them.
     */
    REPORT,

    /** The generation is not taken in. */
    REFUSE
}
