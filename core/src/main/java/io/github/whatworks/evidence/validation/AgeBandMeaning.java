// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Decimal;
import java.util.Optional;

/** What the parts of an age band mean together. */
final class AgeBandMeaning extends Meaning<AgeBand> {
    private static final int ORDER = 0;
    private static final int NEGATIVE = 1;
    private static final int IMPLAUSIBLE = 2;
    private static final int UNIT = 3;
    private static final int BEFORE_BIRTH = 4;
    private static final int EMPTY = 5;

    private static final Decimal ZERO = Decimal.of("0");
    private static final Decimal MOST_YEARS = Decimal.of("120");
    private static final Decimal MOST_MONTHS = Decimal.of("1440");
    private static final Decimal MOST_WEEKS = Decimal.of("6262");

    AgeBandMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "age-band.ends.order", "The lower end is not above the upper one")
                        .whenGiven("from", "to")
                        .because("No child is in a band that ends before it starts, so that nobody finds the record.")
                        .passes(bands("{\"from\": 5, \"to\": 11, \"unit\": \"years\"}"))
                        .fails(bands("{\"from\": 11, \"to\": 5, \"unit\": \"years\"}")),
                Rule.error(Rule.Group.MEANING, "age-band.ends.negative", "An age is not below zero")
                        .because("A band before birth has a member of its own; below zero is a slip.")
                        .passes(bands("{\"to\": 2, \"unit\": \"years\", \"beforeBirth\": \"included\"}"))
                        .fails(bands("{\"from\": -1, \"to\": 2, \"unit\": \"years\"}")),
                Rule.warning(Rule.Group.MEANING, "age-band.ends.implausible", "An age is one that people reach")
                        .because("Beyond 120 years the unit is wrong, or a year was taken for an age.")
                        .passes(bands("{\"from\": 6, \"to\": 130, \"unit\": \"months\"}"))
                        .fails(bands("{\"from\": 6, \"to\": 130, \"unit\": \"years\"}")),
                Rule.warning(Rule.Group.MEANING, "age-band.unit.missing", "Where ages are given, so is their unit")
                        .unlessGiven("unit")
                        .because("Without a unit it is read as years; meant as months, it finds the wrong children.")
                        .passes(bands("{\"from\": 3, \"to\": 4, \"unit\": \"years\"}"))
                        .fails(bands("{\"from\": 3, \"to\": 4}")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "age-band.before-birth.ends",
                                "A band of pregnancy alone has no ages, and one that goes on after birth starts at zero")
                        .whenGiven("beforeBirth")
                        .because("The band would leave out children between birth and its lower end, or count them"
                                + " although they are not in it.")
                        .passes(bands("{\"to\": 2, \"unit\": \"years\", \"beforeBirth\": \"included\"}"))
                        .fails(bands("{\"to\": 2, \"unit\": \"years\", \"beforeBirth\": \"only\"}")),
                Rule.warning(
                                Rule.Group.MEANING,
                                "age-band.empty",
                                "A band says something: ages, before birth, or a name")
                        .unlessGiven("from", "to", "beforeBirth", "label")
                        .because("A band without anything holds every age, which nobody meant to say.")
                        .passes(bands("{\"label\": \"Toddlers\"}"))
                        .fails(bands("{\"unit\": \"years\"}")));
    }

    @Override
    void check(int rule, AgeBand band, Inspection in) {
        switch (rule) {
            case ORDER -> order(band, in);
            case NEGATIVE -> negative(band, in);
            case IMPLAUSIBLE -> implausible(band, in);
            case UNIT -> unit(band, in);
            case BEFORE_BIRTH -> beforeBirth(band, in);
            case EMPTY -> empty(band, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void order(AgeBand band, Inspection in) {
        if (Numbers.isAbove(band.from(), band.to())) {
            in.fail("/from", "at most the upper end", "more");
        }
    }

    private static void negative(AgeBand band, Inspection in) {
        if (isBelowZero(band.from())) {
            in.fail("/from", "0 or more", "less");
        }
        if (isBelowZero(band.to())) {
            in.fail("/to", "0 or more", "less");
        }
    }

    private static void implausible(AgeBand band, Inspection in) {
        Decimal most = most(band);
        if (isAbove(band.from(), most)) {
            in.fail("/from", "at most " + most + " in its unit", "more");
        } else if (isAbove(band.to(), most)) {
            in.fail("/to", "at most " + most + " in its unit", "more");
        }
    }

    private static void unit(AgeBand band, Inspection in) {
        if (band.unit().isEmpty() && (band.from().isPresent() || band.to().isPresent())) {
            in.fail("/unit", "years, months or weeks", "nothing");
        }
    }

    private static void beforeBirth(AgeBand band, Inspection in) {
        if (band.beforeBirth().isEmpty()) {
            return;
        }
        boolean only = band.beforeBirth().get().equals(BeforeBirth.ONLY);
        if (isAbove(band.from(), ZERO)) {
            in.fail("/from", "none, or 0", "an age after birth");
        }
        if (only && isAbove(band.to(), ZERO)) {
            in.fail("/to", "none", "an age after birth");
        }
    }

    private static void empty(AgeBand band, Inspection in) {
        boolean hasAges = band.from().isPresent() || band.to().isPresent();
        if (!hasAges && band.beforeBirth().isEmpty() && band.label().isEmpty()) {
            in.fail("", "an age, whether it starts before birth, or a label", "none of them");
        }
    }

    private static Decimal most(AgeBand band) {
        if (band.unit().isPresent() && band.unit().get().equals(AgeUnit.MONTHS)) {
            return MOST_MONTHS;
        }
        return band.unit().isPresent() && band.unit().get().equals(AgeUnit.WEEKS) ? MOST_WEEKS : MOST_YEARS;
    }

    private static boolean isBelowZero(Optional<Decimal> end) {
        return end.isPresent() && Numbers.compare(end.get(), ZERO) < 0;
    }

    private static boolean isAbove(Optional<Decimal> end, Decimal bound) {
        return end.isPresent() && Numbers.compare(end.get(), bound) > 0;
    }

    private static String bands(String band) {
        return "{\"populations\": [{\"basis\": \"as-offered\", \"ages\": {\"text\": \"as printed\", \"bands\": [" + band
                + "]}}]}";
    }
}
