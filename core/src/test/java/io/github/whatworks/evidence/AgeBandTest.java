// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgeBandTest {

    @Test
    void contains_wholeYears_includesTheYearThatStartsAtTheEnd() {
        AgeBand band = AgeBand.years("4", "8");

        assertThat(band.contains(Age.years(4))).isTrue();
        assertThat(band.contains(Age.months(8 * 12 + 11))).isTrue();
        assertThat(band.contains(Age.years(9))).isFalse();
        assertThat(band.contains(Age.months(47))).isFalse();
        assertThat(band.contains(Age.unborn())).isFalse();
    }

    @Test
    void contains_halfYears_endSixMonthsOn() {
        AgeBand band = AgeBand.years("2.5", "5.5");

        assertThat(band.contains(Age.months(29))).isFalse();
        assertThat(band.contains(Age.months(30))).isTrue();
        assertThat(band.contains(Age.months(5 * 12 + 11))).isTrue();
        assertThat(band.contains(Age.years(6))).isFalse();
    }

    @Test
    void contains_yearsWhoseMonthIsNotKnown_isTrueWhereTheyOverlap() {
        assertThat(AgeBand.years("2.5", "5").contains(Age.years(2))).isTrue();
    }

    @Test
    void contains_monthsAndWeeks_areNotTakenForYears() {
        AgeBand months = AgeBand.builder()
                .from(Decimal.of(0))
                .to(Decimal.of(6))
                .unit(AgeUnit.MONTHS)
                .build();
        AgeBand weeks = months.toBuilder().unit(AgeUnit.WEEKS).build();

        assertThat(months.contains(Age.months(6))).isTrue();
        assertThat(months.contains(Age.months(7))).isFalse();
        assertThat(weeks.contains(Age.months(1))).isTrue();
        assertThat(weeks.contains(Age.months(3))).isFalse();
    }

    @Test
    void contains_beforeBirth() {
        AgeBand pregnancyAndAfter = AgeBand.builder()
                .to(Decimal.of(0))
                .beforeBirth(BeforeBirth.INCLUDED)
                .build();
        AgeBand pregnancy = AgeBand.builder().beforeBirth(BeforeBirth.ONLY).build();

        assertThat(pregnancyAndAfter.contains(Age.unborn())).isTrue();
        assertThat(pregnancyAndAfter.contains(Age.months(11))).isTrue();
        assertThat(pregnancyAndAfter.contains(Age.years(1))).isFalse();
        assertThat(pregnancy.contains(Age.unborn())).isTrue();
        assertThat(pregnancy.contains(Age.years(0))).isFalse();
    }

    @Test
    void contains_whatIsNotKnown_excludesNobody() {
        assertThat(AgeBand.builder().from(Decimal.of(11)).build().contains(Age.years(25)))
                .isTrue();
        assertThat(AgeBand.builder().label("Toddlers").build().contains(Age.unborn()))
                .isTrue();
        assertThat(AgeBand.years("1", "2").toBuilder()
                        .unit(new AgeUnit("school years"))
                        .build()
                        .contains(Age.years(9)))
                .isTrue();
    }

    @Test
    void contains_enormousNumbers_areNoTrouble() {
        assertThat(AgeBand.years("1e999999999", "1e999999999").contains(Age.years(7)))
                .isFalse();
    }

    @Test
    void ages_withoutBands_areNotStated() {
        Ages ages = new Ages(
                Optional.of("Perinatal years old"), List.of(), List.of("Toddlers"), Optional.empty(), Extras.NONE);

        assertThat(ages.stated()).isFalse();
        assertThat(ages.contains(Age.years(7))).isFalse();
    }

    @Test
    void age_outOfRange_isRefusedWithoutRepeatingIt() {
        assertThatThrownBy(() -> Age.years(26)).hasMessage("an age is from 0 to 25 years");
        assertThatThrownBy(() -> Age.months(-1)).hasMessage("an age is from 0 to 311 months");
        assertThat(Age.years(7).toString()).doesNotContain("7").doesNotContain("84");
    }
}
