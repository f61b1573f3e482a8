// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** How a {@link TextSearch} was answered. None of them says anything about what helps. */
public enum SearchOutcome {
    /** The texts of some records have all of the words. */
    FOUND,

    /** No text in this copy has all of the words. */
    NOTHING_FOUND,

    /** Some texts have all of the words; what the search was narrowed to leaves them all out. */
    ALL_LEFT_OUT,

    /** There is no letter and no digit in what was typed, so nothing was searched. */
    NO_WORDS,

    /** There is no copy yet, so nothing was searched. */
    NO_COPY
}
