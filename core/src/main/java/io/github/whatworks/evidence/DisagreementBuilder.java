// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Disagreement}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class DisagreementBuilder {
    private Optional<String> about = Optional.empty();
    private Optional<String> says = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    DisagreementBuilder() {}

    DisagreementBuilder(Disagreement that) {
        about = that.about();
        says = that.says();
        source = that.source();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Disagreement#about()}. */
    public DisagreementBuilder about(String about) {
        this.about = Optional.of(about);
        extras = extras.without("about");
        return this;
    }

    /** See {@link Disagreement#says()}. */
    public DisagreementBuilder says(String says) {
        this.says = Optional.of(says);
        extras = extras.without("says");
        return this;
    }

    /** See {@link Disagreement#source()}. */
    public DisagreementBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Disagreement#note()}. */
    public DisagreementBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Disagreement#extras()}. */
    public DisagreementBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Disagreement build() {
        return new Disagreement(about, says, source, note, extras);
    }
}
