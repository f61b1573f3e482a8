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
 *   <li>scales, code lists and mappings: the ones that come with the library and, laid over them, those that the
 *       Centre publishes with its records, where it publishes any
 *   <li>clock: the system's, in UTC
 *   <li>ratings of an expired copy: not shown
 * </ul>
 *
 * @param referenceData the scales, code lists and mappings of the host or the library
 * @param clock what the age of a copy is measured with
 * @param expiredRatings why ratings of an expired copy are shown all the same; empty: they are not
 * @param centreDataCounts whether what the Centre publishes is laid over {@code referenceData}: of the same id and
 *     edition it takes the place of what is here, other editions stand beside, and where none is asked for, the
 *     Centre's answers
 */
public record CatalogueSettings(
        ReferenceData referenceData, Clock clock, Optional<String> expiredRatings, boolean centreDataCounts) {

    /** Refuses {@code null}. */
    public CatalogueSettings {
        Objects.requireNonNull(referenceData, "referenceData");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(expiredRatings, "expiredRatings");
    }

    /** Settings of a host whose scales, code lists and mappings alone count. */
    public CatalogueSettings(ReferenceData referenceData, Clock clock, Optional<String> expiredRatings) {
        this(referenceData, clock, expiredRatings, false);
    }

    /** The defaults. */
    public static CatalogueSettings standard() {
        return new CatalogueSettings(ReferenceData.bundled(), Clock.systemUTC(), Optional.empty(), true);
    }

    /** These settings with the scales, code lists and mappings of the host, which alone count then. */
    public CatalogueSettings withReferenceData(ReferenceData data) {
        return new CatalogueSettings(data, clock, expiredRatings, false);
    }

    /** These settings with another clock. */
    public CatalogueSettings withClock(Clock other) {
        return new CatalogueSettings(referenceData, other, expiredRatings, centreDataCounts);
    }

    /** These settings, with ratings of an expired copy shown; every card then prints {@code reason}. */
    public CatalogueSettings showingExpiredRatings(String reason) {
        return new CatalogueSettings(referenceData, clock, Optional.of(reason), centreDataCounts);
    }
}
