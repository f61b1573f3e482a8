// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Source}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class SourceBuilder {
    private Optional<String> url = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<SourceRole> role = Optional.empty();
    private Optional<SourceStatus> status = Optional.empty();
    private Optional<PartialDate> since = Optional.empty();
    private Optional<PartialDate> readOn = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    SourceBuilder() {}

    SourceBuilder(Source that) {
        url = that.url();
        title = that.title();
        role = that.role();
        status = that.status();
        since = that.since();
        readOn = that.readOn();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Source#url()}. */
    public SourceBuilder url(String url) {
        this.url = Optional.of(url);
        extras = extras.without("url");
        return this;
    }

    /** See {@link Source#title()}. */
    public SourceBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Source#role()}. */
    public SourceBuilder role(SourceRole role) {
        this.role = Optional.of(role);
        extras = extras.without("role");
        return this;
    }

    /** See {@link Source#status()}. */
    public SourceBuilder status(SourceStatus status) {
        this.status = Optional.of(status);
        extras = extras.without("status");
        return this;
    }

    /** See {@link Source#since()}. */
    public SourceBuilder since(PartialDate since) {
        this.since = Optional.of(since);
        extras = extras.without("since");
        return this;
    }

    /** See {@link Source#readOn()}. */
    public SourceBuilder readOn(PartialDate readOn) {
        this.readOn = Optional.of(readOn);
        extras = extras.without("readOn");
        return this;
    }

    /** See {@link Source#note()}. */
    public SourceBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Source#extras()}. */
    public SourceBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Source build() {
        return new Source(url, title, role, status, since, readOn, note, extras);
    }
}
