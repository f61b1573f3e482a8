// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link AgeBand}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class AgeBandBuilder {
    private Optional<Decimal> from = Optional.empty();
    private Optional<Decimal> to = Optional.empty();
    private Optional<AgeUnit> unit = Optional.empty();
    private Optional<BeforeBirth> beforeBirth = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Extras extras = Extras.NONE;

    AgeBandBuilder() {}

    AgeBandBuilder(AgeBand that) {
        from = that.from();
        to = that.to();
        unit = that.unit();
        beforeBirth = that.beforeBirth();
        label = that.label();
        extras = that.extras();
    }

    /** See {@link AgeBand#from()}. */
    public AgeBandBuilder from(Decimal from) {
        this.from = Optional.of(from);
        extras = extras.without("from");
        return this;
    }

    /** See {@link AgeBand#to()}. */
    public AgeBandBuilder to(Decimal to) {
        this.to = Optional.of(to);
        extras = extras.without("to");
        return this;
    }

    /** See {@link AgeBand#unit()}. */
    public AgeBandBuilder unit(AgeUnit unit) {
        this.unit = Optional.of(unit);
        extras = extras.without("unit");
        return this;
    }

    /** See {@link AgeBand#beforeBirth()}. */
    public AgeBandBuilder beforeBirth(BeforeBirth beforeBirth) {
        this.beforeBirth = Optional.of(beforeBirth);
        extras = extras.without("beforeBirth");
        return this;
    }

    /** See {@link AgeBand#label()}. */
    public AgeBandBuilder label(String label) {
        this.label = Optional.of(label);
        extras = extras.without("label");
        return this;
    }

    /** See {@link AgeBand#extras()}. */
    public AgeBandBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public AgeBand build() {
        return new AgeBand(from, to, unit, beforeBirth, label, extras);
    }
}
