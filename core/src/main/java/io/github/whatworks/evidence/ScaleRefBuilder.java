// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link ScaleRef}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class ScaleRefBuilder {
    private Optional<String> id = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> order = Optional.empty();
    private Extras extras = Extras.NONE;

    ScaleRefBuilder() {}

    ScaleRefBuilder(ScaleRef that) {
        id = that.id();
        edition = that.edition();
        title = that.title();
        order = that.order();
        extras = that.extras();
    }

    /** See {@link ScaleRef#id()}. */
    public ScaleRefBuilder id(String id) {
        this.id = Optional.of(id);
        extras = extras.without("id");
        return this;
    }

    /** See {@link ScaleRef#edition()}. */
    public ScaleRefBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link ScaleRef#title()}. */
    public ScaleRefBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link ScaleRef#order()}. */
    public ScaleRefBuilder order(String order) {
        this.order = Optional.of(order);
        extras = extras.without("order");
        return this;
    }

    /** See {@link ScaleRef#extras()}. */
    public ScaleRefBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public ScaleRef build() {
        return new ScaleRef(id, edition, title, order, extras);
    }
}
