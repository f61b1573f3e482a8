// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;

/**
 * A place in a council's own words that looks like personal data. It never holds what stands there.
 *
 * @param part the part of the briefing, such as {@code question} or {@code notKnown/0}
 * @param kind what it looks like, such as {@code nhs-number} or {@code postcode}
 * @param place how many characters, and from which
 */
public record PersonalDataNotice(String part, String kind, String place) {

    /** Refuses {@code null}. */
    public PersonalDataNotice {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
    }
}
