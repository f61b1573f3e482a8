// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Ages}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class AgesBuilder {
    private Optional<String> text = Optional.empty();
    private List<AgeBand> bands = List.of();
    private List<String> groups = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    AgesBuilder() {}

    AgesBuilder(Ages that) {
        text = that.text();
        bands = that.bands();
        groups = that.groups();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Ages#text()}. */
    public AgesBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Ages#bands()}. */
    public AgesBuilder bands(List<AgeBand> bands) {
        this.bands = List.copyOf(bands);
        extras = extras.without("bands");
        return this;
    }

    /** See {@link Ages#bands()}. */
    public AgesBuilder bands(AgeBand... bands) {
        return bands(List.of(bands));
    }

    /** See {@link Ages#groups()}. */
    public AgesBuilder groups(List<String> groups) {
        this.groups = List.copyOf(groups);
        extras = extras.without("groups");
        return this;
    }

    /** See {@link Ages#groups()}. */
    public AgesBuilder groups(String... groups) {
        return groups(List.of(groups));
    }

    /** See {@link Ages#note()}. */
    public AgesBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Ages#extras()}. */
    public AgesBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Ages build() {
        return new Ages(text, bands, groups, note, extras);
    }
}
