// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Amount}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class AmountBuilder {
    private Optional<Decimal> value = Optional.empty();
    private Optional<Decimal> low = Optional.empty();
    private Optional<Decimal> high = Optional.empty();
    private Optional<CountQualifier> qualifier = Optional.empty();
    private Optional<String> currency = Optional.empty();
    private Optional<String> basis = Optional.empty();
    private Optional<String> period = Optional.empty();
    private Optional<PartialDate> year = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Extras extras = Extras.NONE;

    AmountBuilder() {}

    AmountBuilder(Amount that) {
        value = that.value();
        low = that.low();
        high = that.high();
        qualifier = that.qualifier();
        currency = that.currency();
        basis = that.basis();
        period = that.period();
        year = that.year();
        printed = that.printed();
        extras = that.extras();
    }

    /** See {@link Amount#value()}. */
    public AmountBuilder value(Decimal value) {
        this.value = Optional.of(value);
        extras = extras.without("value");
        return this;
    }

    /** See {@link Amount#low()}. */
    public AmountBuilder low(Decimal low) {
        this.low = Optional.of(low);
        extras = extras.without("low");
        return this;
    }

    /** See {@link Amount#high()}. */
    public AmountBuilder high(Decimal high) {
        this.high = Optional.of(high);
        extras = extras.without("high");
        return this;
    }

    /** See {@link Amount#qualifier()}. */
    public AmountBuilder qualifier(CountQualifier qualifier) {
        this.qualifier = Optional.of(qualifier);
        extras = extras.without("qualifier");
        return this;
    }

    /** See {@link Amount#currency()}. */
    public AmountBuilder currency(String currency) {
        this.currency = Optional.of(currency);
        extras = extras.without("currency");
        return this;
    }

    /** See {@link Amount#basis()}. */
    public AmountBuilder basis(String basis) {
        this.basis = Optional.of(basis);
        extras = extras.without("basis");
        return this;
    }

    /** See {@link Amount#period()}. */
    public AmountBuilder period(String period) {
        this.period = Optional.of(period);
        extras = extras.without("period");
        return this;
    }

    /** See {@link Amount#year()}. */
    public AmountBuilder year(PartialDate year) {
        this.year = Optional.of(year);
        extras = extras.without("year");
        return this;
    }

    /** See {@link Amount#printed()}. */
    public AmountBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link Amount#extras()}. */
    public AmountBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Amount build() {
        return new Amount(value, low, high, qualifier, currency, basis, period, year, printed, extras);
    }
}
