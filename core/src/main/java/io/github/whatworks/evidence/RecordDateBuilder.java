// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link RecordDate}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class RecordDateBuilder {
    private Optional<DateEvent> event = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> by = Optional.empty();
    private Extras extras = Extras.NONE;

    RecordDateBuilder() {}

    RecordDateBuilder(RecordDate that) {
        event = that.event();
        date = that.date();
        printed = that.printed();
        name = that.name();
        by = that.by();
        extras = that.extras();
    }

    /** See {@link RecordDate#event()}. */
    public RecordDateBuilder event(DateEvent event) {
        this.event = Optional.of(event);
        extras = extras.without("event");
        return this;
    }

    /** See {@link RecordDate#date()}. */
    public RecordDateBuilder date(PartialDate date) {
        this.date = Optional.of(date);
        extras = extras.without("date");
        return this;
    }

    /** See {@link RecordDate#printed()}. */
    public RecordDateBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link RecordDate#name()}. */
    public RecordDateBuilder name(String name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link RecordDate#by()}. */
    public RecordDateBuilder by(String by) {
        this.by = Optional.of(by);
        extras = extras.without("by");
        return this;
    }

    /** See {@link RecordDate#extras()}. */
    public RecordDateBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public RecordDate build() {
        return new RecordDate(event, date, printed, name, by, extras);
    }
}
