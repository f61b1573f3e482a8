// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** How what a record states meets a facet that was asked for. Unknown never excludes. */
public enum FacetFit {
    /** It states a value that was asked for. */
    STATED,
    /** It states none, or not for all of its parts, so it may well fit. */
    NOT_STATED,
    /** It states others only, and is hidden for it. */
    OTHER,
    /** The facet was not asked for. */
    NOT_ASKED
}
