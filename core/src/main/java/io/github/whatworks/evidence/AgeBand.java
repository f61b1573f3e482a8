// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * A span of ages.
 *
 * <p>Ends in whole units include the unit that starts there: a band to 8 years holds a child of
 * eight years and eleven months. An end that is not given is not known, and excludes nobody.
 *
 * @param from the lower end
 * @param to the upper end, included
 * @param unit the unit of both ends; years where not given
 * @param beforeBirth whether pregnancy is in the band
 * @param label the name of the band as printed
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record AgeBand(
        Optional<Decimal> from,
        Optional<Decimal> to,
        Optional<AgeUnit> unit,
        Optional<BeforeBirth> beforeBirth,
        Optional<String> label,
        Extras extras) {

    /** Refuses {@code null}. */
    public AgeBand {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(beforeBirth, "beforeBirth");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static AgeBandBuilder builder() {
        return new AgeBandBuilder();
    }

    /** A builder that starts from this value. */
    public AgeBandBuilder toBuilder() {
        return new AgeBandBuilder(this);
    }

    /** A band in years, both ends included. */
    public static AgeBand years(String from, String to) {
        return builder()
                .from(Decimal.of(from))
                .to(Decimal.of(to))
                .unit(AgeUnit.YEARS)
                .build();
    }

    /** Whether {@code age} lies in this band; a band whose ends cannot be read holds every age. */
    public boolean contains(Age age) {
        return AgeSpan.of(this).contains(age);
    }
}
