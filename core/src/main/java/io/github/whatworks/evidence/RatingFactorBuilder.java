// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link RatingFactor}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class RatingFactorBuilder {
    private Optional<String> name = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Optional<Decimal> change = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private Extras extras = Extras.NONE;

    RatingFactorBuilder() {}

    RatingFactorBuilder(RatingFactor that) {
        name = that.name();
        code = that.code();
        printed = that.printed();
        change = that.change();
        reason = that.reason();
        extras = that.extras();
    }

    /** See {@link RatingFactor#name()}. */
    public RatingFactorBuilder name(String name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link RatingFactor#code()}. */
    public RatingFactorBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link RatingFactor#printed()}. */
    public RatingFactorBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link RatingFactor#change()}. */
    public RatingFactorBuilder change(Decimal change) {
        this.change = Optional.of(change);
        extras = extras.without("change");
        return this;
    }

    /** See {@link RatingFactor#reason()}. */
    public RatingFactorBuilder reason(String reason) {
        this.reason = Optional.of(reason);
        extras = extras.without("reason");
        return this;
    }

    /** See {@link RatingFactor#extras()}. */
    public RatingFactorBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public RatingFactor build() {
        return new RatingFactor(name, code, printed, change, reason, extras);
    }
}
