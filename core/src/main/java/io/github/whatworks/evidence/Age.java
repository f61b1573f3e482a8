// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

/**
 * How old somebody is, for a look-up: in completed months since birth, or not yet born.
 *
 * <p>From before birth to 25 years, the span of children's services. It has no wire form.
 */
public final class Age {

    private static final int OLDEST_MONTHS = 26 * 12 - 1;
    private static final Age UNBORN = new Age(-1, false);

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient int months;
    private final transient boolean wholeYear;

    private Age(int months, boolean wholeYear) {
        this.months = months;
        this.wholeYear = wholeYear;
    }

    /**
     * Somebody who has completed {@code years} years; the months since are not known.
     *
     * @throws IllegalArgumentException below 0 or above 25
     */
    public static Age years(int years) {
        if (years < 0 || years > 25) {
            throw new IllegalArgumentException("an age is from 0 to 25 years");
        }
        return new Age(years * 12, true);
    }

    /**
     * Somebody who has completed {@code months} months.
     *
     * @throws IllegalArgumentException below 0 or above 311 (25 years and 11 months)
     */
    public static Age months(int months) {
        if (months < 0 || months > OLDEST_MONTHS) {
            throw new IllegalArgumentException("an age is from 0 to " + OLDEST_MONTHS + " months");
        }
        return new Age(months, false);
    }

    /** A child who is not yet born. */
    public static Age unborn() {
        return UNBORN;
    }

    boolean beforeBirth() {
        return months < 0;
    }

    int earliestMonth() {
        return months;
    }

    int latestMonth() {
        return wholeYear ? months + 11 : months;
    }

    /** Says that it is an age and not which: an age belongs to a child. */
    @Override
    public String toString() {
        return "Age[not shown]";
    }
}
