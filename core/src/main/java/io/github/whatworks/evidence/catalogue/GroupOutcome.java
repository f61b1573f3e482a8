// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** How a coded need was answered. Every need gets one of these; none of them means "no effect". */
public enum GroupOutcome {
    /** At least one record was found. */
    FOUND,
    /** The code has a topic, and this copy holds nothing on it. */
    NO_EVIDENCE,
    /** This copy holds records on it, and what was asked for besides hides them all. */
    ALL_HIDDEN,
    /** An editor wrote that this code has no topic, and why. */
    NO_TOPIC,
    /** No editor has mapped this code, or its list. */
    NO_MAPPING,
    /** The list does not have this code. */
    UNKNOWN_CODE,
    /** There is no such list. */
    UNKNOWN_LIST,
    /** The folder holds no copy yet. */
    NO_COPY
}
