// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** Whether something is commissioned here, as the council's own file says. */
public enum Commissioned {
    /** The file says that it is. */
    YES,
    /** The file says that it is not. */
    NO,
    /** The file says that nobody knows, says several things, or says nothing: never the same as no. */
    NOT_KNOWN
}
