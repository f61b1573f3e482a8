// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

/**
 * An age band worked out in months, whose upper end includes the unit (or half-year) that starts
 * there. What is not known excludes nobody: a missing end is open, an unknown unit holds every age.
 */
final class AgeSpan {

    private static final double MONTHS_A_WEEK = 12 / 52.18;

    private final AgeBand band;
    private final AgeUnit unit;

    private AgeSpan(AgeBand band) {
        this.band = band;
        this.unit = band.unit().orElse(AgeUnit.YEARS);
    }

    static AgeSpan of(AgeBand band) {
        return new AgeSpan(band);
    }

    boolean contains(Age age) {
        if (monthsAUnit() == 0
                || (band.from().isEmpty()
                        && band.to().isEmpty()
                        && band.beforeBirth().isEmpty())) {
            return true;
        }
        if (age.beforeBirth()) {
            return band.beforeBirth().isPresent();
        }
        if (band.beforeBirth().filter(BeforeBirth.ONLY::equals).isPresent()) {
            return false;
        }
        double from = band.from().map(end -> end.doubleValue() * monthsAUnit()).orElse(0.0);
        double until = band.to()
                .map(end -> end.doubleValue() * monthsAUnit() + monthsIncludedAt(end))
                .orElse(Double.POSITIVE_INFINITY);
        return age.latestMonth() >= from && age.earliestMonth() < until;
    }

    private double monthsAUnit() {
        if (unit.equals(AgeUnit.YEARS)) {
            return 12;
        }
        if (unit.equals(AgeUnit.MONTHS)) {
            return 1;
        }
        return unit.equals(AgeUnit.WEEKS) ? MONTHS_A_WEEK : 0;
    }

    /** A whole year lasts until the next one starts; the half in "to 5½ years" lasts six months. */
    private double monthsIncludedAt(Decimal end) {
        boolean halfYear = unit.equals(AgeUnit.YEARS) && end.doubleValue() != Math.rint(end.doubleValue());
        return halfYear ? 6 : monthsAUnit();
    }
}
