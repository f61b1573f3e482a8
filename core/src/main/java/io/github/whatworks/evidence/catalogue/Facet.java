// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/**
 * What records can be narrowed and counted by, beside the age. There is none for ratings: half of a
 * pair must not be filtered by, and most ratings are not known as printed. There is none for
 * ethnicity, and there will not be one.
 */
public enum Facet {
    /** What sort of thing the record is about. */
    KIND,
    /** Whom the intervention acts on, as offered or as evaluated. */
    ACTS_ON,
    /** The publisher's targeting. It is never a child's statutory status. */
    TARGETING,
    /** The domains that its outcomes are listed under. */
    OUTCOME_DOMAIN,
    /** Where it is delivered. */
    SETTING,
    /** What it was compared with; asked for by the third part of a {@link Question}, counted as printed. */
    COMPARATOR,
    /** Whether it is available in the United Kingdom; counted only. */
    UK_AVAILABLE,
    /** Whether it was tested in the United Kingdom; counted only. */
    UK_TESTED,
    /** Where it was implemented or studied; counted only. */
    COUNTRY
}
