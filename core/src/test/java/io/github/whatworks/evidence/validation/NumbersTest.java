// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Decimal;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
}
