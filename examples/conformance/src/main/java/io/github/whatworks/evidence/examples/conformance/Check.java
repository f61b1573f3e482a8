// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

/**
 * One thing that the contract asks of a server.
 *
 * @param id stable; begins with the level
 * @param level the level that it belongs to
 * @param part the capability that has to be offered for it; {@link #ALWAYS} or {@link #SERVICE} otherwise
 * @param meaning what has to hold, in one line
 * @param standsOn a JSON Pointer into the contract
 * @param trial how it is tried
 */
record Check(String id, Level level, String part, String meaning, String standsOn, Trial trial) {
    /** Tried on every server. */
    static final String ALWAYS = "static";

    /** Tried on every server that offers more than plain files. */
    static final String SERVICE = "service";
}
