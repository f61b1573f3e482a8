// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** Why a record with the right topic is not among the matches of a group. */
public enum HiddenReason {
    /** The ages it states do not include the age asked for. */
    AGE,
    /** It states that it is another kind of record. */
    KIND,
    /** It states that it acts on others. */
    ACTS_ON,
    /** It states another targeting. */
    TARGETING,
    /** It states other outcome domains. */
    OUTCOME_DOMAIN,
    /** It states other settings. */
    SETTING,
    /** It states other comparators. */
    COMPARATOR,
    /** It is local practice, which is never among the matches. */
    LOCAL_PRACTICE;

    static HiddenReason of(Facet facet) {
        return switch (facet) {
            case KIND -> KIND;
            case ACTS_ON -> ACTS_ON;
            case TARGETING -> TARGETING;
            case OUTCOME_DOMAIN -> OUTCOME_DOMAIN;
            case SETTING -> SETTING;
            case COMPARATOR -> COMPARATOR;
            case UK_AVAILABLE, UK_TESTED, COUNTRY -> throw new IllegalStateException("counted only: " + facet);
        };
    }
}
