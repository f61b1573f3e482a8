// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of money.
 *
 * @param value the amount
 * @param low the lower end
 * @param high the upper end
 * @param qualifier how exact the printed amount is, such as {@code about}
 * @param currency ISO 4217
 * @param basis per what, such as {@code per participant}
 * @param period start-up, yearly or in all
 * @param year the year of the prices
 * @param printed the amount as printed
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Amount(
        Optional<Decimal> value,
        Optional<Decimal> low,
        Optional<Decimal> high,
        Optional<CountQualifier> qualifier,
        Optional<@Pattern(regexp = "[A-Z]{3}") String> currency,
        Optional<String> basis,
        Optional<String> period,
        Optional<PartialDate> year,
        Optional<String> printed,
        Extras extras) {

    /** Refuses {@code null}. */
    public Amount {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static AmountBuilder builder() {
        return new AmountBuilder();
    }

    /** A builder that starts from this value. */
    public AmountBuilder toBuilder() {
        return new AmountBuilder(this);
    }
}
