// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.json.ReferenceData;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * How a {@link Catalogue} answers. Immutable.
 *
 * <ul>
 *   <li>scales, code lists and mappings: the ones that come with the library
 *   <li>clock: the system's, in UTC
 *   <li>ratings of an expired copy: not shown
 * </ul>
 *
 * @param referenceData the scales, code lists and mappings
 * @param clock what the age of a copy is measured with
 * @param expiredRatings why ratings of an expired copy are shown all the same; empty: they are not
 */
public record CatalogueSettings(ReferenceData referenceData, Clock clock, Optional<String> expiredRatings) {

    /** Refuses {@code null}. */
    public CatalogueSettings {
        Objects.requireNonNull(referenceData, "referenceData");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(expiredRatings, "expiredRatings");
    }

    /** The defaults. */
    public static CatalogueSettings standard() {
        return new CatalogueSettings(ReferenceData.bundled(), Clock.systemUTC(), Optional.empty());
    }

    /** These settings with other scales, code lists and mappings. */
    public CatalogueSettings withReferenceData(ReferenceData data) {
        return new CatalogueSettings(data, clock, expiredRatings);
    }

    /** These settings with another clock. */
    public CatalogueSettings withClock(Clock other) {
        return new CatalogueSettings(referenceData, other, expiredRatings);
    }

    /** These settings, with ratings of an expired copy shown; every card then prints {@code reason}. */
    public CatalogueSettings showingExpiredRatings(String reason) {
        return new CatalogueSettings(referenceData, clock, Optional.of(reason));
    }
}
