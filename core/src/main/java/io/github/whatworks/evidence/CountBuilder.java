// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Count}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class CountBuilder {
    private Optional<CountOf> of = Optional.empty();
    private Optional<Decimal> number = Optional.empty();
    private Optional<CountQualifier> qualifier = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Optional<String> what = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    CountBuilder() {}

    CountBuilder(Count that) {
        of = that.of();
        number = that.number();
        qualifier = that.qualifier();
        printed = that.printed();
        what = that.what();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Count#of()}. */
    public CountBuilder of(CountOf of) {
        this.of = Optional.of(of);
        extras = extras.without("of");
        return this;
    }

    /** See {@link Count#number()}. */
    public CountBuilder number(Decimal number) {
        this.number = Optional.of(number);
        extras = extras.without("number");
        return this;
    }

    /** See {@link Count#qualifier()}. */
    public CountBuilder qualifier(CountQualifier qualifier) {
        this.qualifier = Optional.of(qualifier);
        extras = extras.without("qualifier");
        return this;
    }

    /** See {@link Count#printed()}. */
    public CountBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link Count#what()}. */
    public CountBuilder what(String what) {
        this.what = Optional.of(what);
        extras = extras.without("what");
        return this;
    }

    /** See {@link Count#note()}. */
    public CountBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Count#extras()}. */
    public CountBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Count build() {
        return new Count(of, number, qualifier, printed, what, note, extras);
    }
}
