// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Extras;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Axis}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class AxisBuilder {
    private Optional<String> id = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<ScaleOrder> order = Optional.empty();
    private Optional<Decimal> printedMaximum = Optional.empty();
    private List<Level> levels = List.of();
    private List<Level> marks = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    AxisBuilder() {}

    AxisBuilder(Axis that) {
        id = that.id();
        title = that.title();
        unit = that.unit();
        order = that.order();
        printedMaximum = that.printedMaximum();
        levels = that.levels();
        marks = that.marks();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Axis#id()}. */
    public AxisBuilder id(String id) {
        this.id = Optional.of(id);
        extras = extras.without("id");
        return this;
    }

    /** See {@link Axis#title()}. */
    public AxisBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Axis#unit()}. */
    public AxisBuilder unit(String unit) {
        this.unit = Optional.of(unit);
        extras = extras.without("unit");
        return this;
    }

    /** See {@link Axis#order()}. */
    public AxisBuilder order(ScaleOrder order) {
        this.order = Optional.of(order);
        extras = extras.without("order");
        return this;
    }

    /** See {@link Axis#printedMaximum()}. */
    public AxisBuilder printedMaximum(Decimal printedMaximum) {
        this.printedMaximum = Optional.of(printedMaximum);
        extras = extras.without("printedMaximum");
        return this;
    }

    /** See {@link Axis#levels()}. */
    public AxisBuilder levels(List<Level> levels) {
        this.levels = List.copyOf(levels);
        extras = extras.without("levels");
        return this;
    }

    /** See {@link Axis#levels()}. */
    public AxisBuilder levels(Level... levels) {
        return levels(List.of(levels));
    }

    /** See {@link Axis#marks()}. */
    public AxisBuilder marks(List<Level> marks) {
        this.marks = List.copyOf(marks);
        extras = extras.without("marks");
        return this;
    }

    /** See {@link Axis#marks()}. */
    public AxisBuilder marks(Level... marks) {
        return marks(List.of(marks));
    }

    /** See {@link Axis#note()}. */
    public AxisBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Axis#extras()}. */
    public AxisBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Axis build() {
        return new Axis(id, title, unit, order, printedMaximum, levels, marks, note, extras);
    }
}
