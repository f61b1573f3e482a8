// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link HarmonisedRating}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class HarmonisedRatingBuilder {
    private Optional<String> mapping = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<ScaleRef> scale = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<MappingMatch> match = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    HarmonisedRatingBuilder() {}

    HarmonisedRatingBuilder(HarmonisedRating that) {
        mapping = that.mapping();
        edition = that.edition();
        scale = that.scale();
        code = that.code();
        match = that.match();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link HarmonisedRating#mapping()}. */
    public HarmonisedRatingBuilder mapping(String mapping) {
        this.mapping = Optional.of(mapping);
        extras = extras.without("mapping");
        return this;
    }

    /** See {@link HarmonisedRating#edition()}. */
    public HarmonisedRatingBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link HarmonisedRating#scale()}. */
    public HarmonisedRatingBuilder scale(ScaleRef scale) {
        this.scale = Optional.of(scale);
        extras = extras.without("scale");
        return this;
    }

    /** See {@link HarmonisedRating#code()}. */
    public HarmonisedRatingBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link HarmonisedRating#match()}. */
    public HarmonisedRatingBuilder match(MappingMatch match) {
        this.match = Optional.of(match);
        extras = extras.without("match");
        return this;
    }

    /** See {@link HarmonisedRating#note()}. */
    public HarmonisedRatingBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link HarmonisedRating#extras()}. */
    public HarmonisedRatingBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public HarmonisedRating build() {
        return new HarmonisedRating(mapping, edition, scale, code, match, note, extras);
    }
}
