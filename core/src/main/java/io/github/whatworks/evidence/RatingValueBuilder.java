// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link RatingValue}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class RatingValueBuilder {
    private Optional<String> axis = Optional.empty();
    private Optional<String> code = Optional.empty();
    private List<String> oneOf = List.of();
    private List<String> marks = List.of();
    private Optional<String> printed = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Optional<Decimal> number = Optional.empty();
    private Optional<Decimal> printedMaximum = Optional.empty();
    private Optional<Decimal> low = Optional.empty();
    private Optional<Decimal> high = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<Absence> absence = Optional.empty();
    private Extras extras = Extras.NONE;

    RatingValueBuilder() {}

    RatingValueBuilder(RatingValue that) {
        axis = that.axis();
        code = that.code();
        oneOf = that.oneOf();
        marks = that.marks();
        printed = that.printed();
        label = that.label();
        number = that.number();
        printedMaximum = that.printedMaximum();
        low = that.low();
        high = that.high();
        unit = that.unit();
        absence = that.absence();
        extras = that.extras();
    }

    /** See {@link RatingValue#axis()}. */
    public RatingValueBuilder axis(String axis) {
        this.axis = Optional.of(axis);
        extras = extras.without("axis");
        return this;
    }

    /** See {@link RatingValue#code()}. */
    public RatingValueBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link RatingValue#oneOf()}. */
    public RatingValueBuilder oneOf(List<String> oneOf) {
        this.oneOf = List.copyOf(oneOf);
        extras = extras.without("oneOf");
        return this;
    }

    /** See {@link RatingValue#oneOf()}. */
    public RatingValueBuilder oneOf(String... oneOf) {
        return oneOf(List.of(oneOf));
    }

    /** See {@link RatingValue#marks()}. */
    public RatingValueBuilder marks(List<String> marks) {
        this.marks = List.copyOf(marks);
        extras = extras.without("marks");
        return this;
    }

    /** See {@link RatingValue#marks()}. */
    public RatingValueBuilder marks(String... marks) {
        return marks(List.of(marks));
    }

    /** See {@link RatingValue#printed()}. */
    public RatingValueBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link RatingValue#label()}. */
    public RatingValueBuilder label(String label) {
        this.label = Optional.of(label);
        extras = extras.without("label");
        return this;
    }

    /** See {@link RatingValue#number()}. */
    public RatingValueBuilder number(Decimal number) {
        this.number = Optional.of(number);
        extras = extras.without("number");
        return this;
    }

    /** See {@link RatingValue#printedMaximum()}. */
    public RatingValueBuilder printedMaximum(Decimal printedMaximum) {
        this.printedMaximum = Optional.of(printedMaximum);
        extras = extras.without("printedMaximum");
        return this;
    }

    /** See {@link RatingValue#low()}. */
    public RatingValueBuilder low(Decimal low) {
        this.low = Optional.of(low);
        extras = extras.without("low");
        return this;
    }

    /** See {@link RatingValue#high()}. */
    public RatingValueBuilder high(Decimal high) {
        this.high = Optional.of(high);
        extras = extras.without("high");
        return this;
    }

    /** See {@link RatingValue#unit()}. */
    public RatingValueBuilder unit(String unit) {
        this.unit = Optional.of(unit);
        extras = extras.without("unit");
        return this;
    }

    /** See {@link RatingValue#absence()}. */
    public RatingValueBuilder absence(Absence absence) {
        this.absence = Optional.of(absence);
        extras = extras.without("absence");
        return this;
    }

    /** See {@link RatingValue#extras()}. */
    public RatingValueBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public RatingValue build() {
        return new RatingValue(
                axis, code, oneOf, marks, printed, label, number, printedMaximum, low, high, unit, absence, extras);
    }
}
