// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalNumberTest {

    /** RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void shortest_isThatOfTheStandard(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalNumber.shortest(value).text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, 1",
        "-0, 0",
        "-0.0e5, 0",
        "4.50, 4.5",
        "2e-3, 0.002",
        "1E30, 1e+30",
        "0.000000000000000000000000001, 1e-27",
        "120, 120",
        "-12.50e1, -125",
        "100000000000000000000, 100000000000000000000",
        "1000000000000000000000, 1e+21",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "123456789012345, 123456789012345",
        "9007199254740992, 9007199254740992",
        "1424953923781206.2, 1424953923781206.2",
        "5e-324, 5e-324",
        "1.7976931348623157e308, 1.7976931348623157e+308",
        "0.1e0000000000000000000000000001, 1",
        "0e999999999999999999999, 0",
        "999999999999999, 999999999999999",
        "9999999999999990, 9999999999999990",
        "1e300, 1e+300",
        "1e308, 1e+308",
        "1e-308, 1e-308",
        "-1.5E+2, -150",
    })
    void of_numberThatIsCarried_isItsShortestText(String literal, String expected) {
        assertThat(CanonicalNumber.of(literal)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890",
                "9007199254740993",
                "333333333.33333329",
                "0.1234567890123456789",
                "4e-324",
                "10000000000000001e-16",
                "1.23456e-320",
                "1e400",
                "-1e400",
                "1e-400",
                "1e999999999",
                "1e-999999999",
                "1e99999999999999999999999999",
                "1e-99999999999999999999999999",
            })
    void of_numberThatWouldChange_isEmpty(String literal) {
        assertThat(CanonicalNumber.of(literal)).isEmpty();
    }

    @Property
    void shortest_readAgain_isTheSameDouble(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        Assume.that(Double.isFinite(value));

        String text = CanonicalNumber.shortest(value).text();

        assertThat(Double.parseDouble(text)).isEqualTo(value + 0.0);
        assertThat(CanonicalNumber.of(text)).contains(text);
    }

    @Property
    void of_numberOfFewDigits_keepsItsValue(
            @ForAll @IntRange(min = -999_999_999, max = 999_999_999) int unscaled,
            @ForAll @IntRange(min = -250, max = 250) int scale) {
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);

        String text = CanonicalNumber.of(value.toString()).orElseThrow();

        assertThat(new BigDecimal(text)).isEqualByComparingTo(value);
        assertThat(CanonicalNumber.of(value.toPlainString())).contains(text);
        assertThat(CanonicalNumber.shortest(value.doubleValue()).text()).isEqualTo(text);
    }
}
