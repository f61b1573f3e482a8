// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** How one thing that a need asks for was answered. Each gets one of these; none of them means "no effect". */
public enum GroupOutcome {
    /** At least one record was found. */
    FOUND,
    /** There is a topic to look up, and this copy holds nothing on it; or nothing on all parts of a question. */
    NO_EVIDENCE,
    /** This copy holds records on it, and what was asked for besides hides them all. */
    ALL_HIDDEN,
    /** An editor wrote that this code has no topic, and why. */
    NO_TOPIC,
    /** No editor has mapped the list of this code. */
    NO_MAPPING,
    /** The mapping of the list says nothing of this code. */
    NO_ROW,
    /** The list does not have this code, and where it is a topic, no record has it either. */
    UNKNOWN_CODE,
    /** There is no such list, and where it is one of topics, no record has it either. */
    UNKNOWN_LIST,
    /** The folder holds no copy yet. */
    NO_COPY
}
