// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** How the ages that a record states meet the age asked for. Unknown never excludes. */
public enum AgeFit {
    /** It was evaluated at this age. */
    EVALUATED,
    /** It is offered at this age and was evaluated elsewhere, or the source does not say where. */
    OFFERED,
    /** The source states no age that could be read. */
    NOT_STATED,
    /** The ages it states do not include this one. */
    OUTSIDE,
    /** No age was asked for. */
    NOT_ASKED
}
