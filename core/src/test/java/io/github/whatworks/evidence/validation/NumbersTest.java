// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Decimal;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @Property
    void compare_givenAnyTwoNumbers_saysWhatTheyAmountTo(
            @ForAll("literals") String first, @ForAll("literals") String second) {
        int exact = new BigDecimal(first).compareTo(new BigDecimal(second));

        assertThat(Integer.signum(Numbers.compare(Decimal.of(first), Decimal.of(second))))
                .isEqualTo(exact);
    }

    @Provide
    Arbitrary<String> literals() {
        Arbitrary<String> plain = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(3)
                .map(BigDecimal::toPlainString);
        return Arbitraries.oneOf(
                plain,
                Arbitraries.of(
                        "0",
                        "-0",
                        "0.0",
                        "1",
                        "1.0",
                        "1.00000000000000000001",
                        "-0.5e-3",
                        "1e3",
                        "1000",
                        "999999999999999999",
                        "9999999999999999999",
                        "-999999999999999999.5",
                        "123456789012345678.25"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.0, 0",
        "-0, 0, 0",
        "0.1, 0.09, 1",
        "-2, -1, -1",
        "1e2, 100, 0",
        "1E2, 99.9, 1",
        "123456789012345678901234567890, 123456789012345678901234567891, -1",
        "0.1234567890123456789, 0.1234567890123456788, 1",
        "1e99999999999, 1, 1",
        "-1e99999999999, 1, -1",
        "1e-99999999999, 1, -1",
        "1e-99999999999, -0.0, 0",
        "1e99999999999, 1e99999999999, 0"
    })
    void compare_givenNumbersBeyondWhatComputersHold_countsThemAsEndlessOrNothing(
            String first, String second, int expected) {
        assertThat(Numbers.compare(Decimal.of(first), Decimal.of(second))).isEqualTo(expected);
        assertThat(Numbers.compare(Decimal.of(second), Decimal.of(first))).isEqualTo(-expected);
    }

    @ParameterizedTest
    @CsvSource({
        "50, false",
        "-50.0, false",
        "50.000001, true",
        "-50.000001, true",
        "5e1, false",
        "5.1e1, true",
        "-1e99999999999, true"
    })
    void isBeyond_givenANumber_comparesItWhateverItsSign(String number, boolean beyond) {
        assertThat(Numbers.isBeyond(Optional.of(Decimal.of(number)), Decimal.of(50)))
                .isEqualTo(beyond);
        assertThat(Numbers.isBeyond(Optional.empty(), Decimal.of(50))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, true",
        "-3, true",
        "3.000, true",
        "3.001, false",
        "1.5e1, true",
        "1.5e0, false",
        "15e-1, false",
        "150e-1, true",
        "1e99999999999, true",
        "1e-99999999999, false",
        "12345678901234567890.5, false",
        "12345678901234567890.0, true"
    })
    void isWhole_givenANumber_looksBehindThePoint(String number, boolean whole) {
        assertThat(Numbers.isWhole(Decimal.of(number))).isEqualTo(whole);
    }
}
