// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Link}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class LinkBuilder {
    private Optional<String> kind = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> mediaType = Optional.empty();
    private Optional<String> size = Optional.empty();
    private Optional<PartialDate> date = Optional.empty();
    private Optional<String> email = Optional.empty();
    private Optional<String> phone = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    LinkBuilder() {}

    LinkBuilder(Link that) {
        kind = that.kind();
        title = that.title();
        url = that.url();
        mediaType = that.mediaType();
        size = that.size();
        date = that.date();
        email = that.email();
        phone = that.phone();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Link#kind()}. */
    public LinkBuilder kind(String kind) {
        this.kind = Optional.of(kind);
        extras = extras.without("kind");
        return this;
    }

    /** See {@link Link#title()}. */
    public LinkBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Link#url()}. */
    public LinkBuilder url(String url) {
        this.url = Optional.of(url);
        extras = extras.without("url");
        return this;
    }

    /** See {@link Link#mediaType()}. */
    public LinkBuilder mediaType(String mediaType) {
        this.mediaType = Optional.of(mediaType);
        extras = extras.without("mediaType");
        return this;
    }

    /** See {@link Link#size()}. */
    public LinkBuilder size(String size) {
        this.size = Optional.of(size);
        extras = extras.without("size");
        return this;
    }

    /** See {@link Link#date()}. */
    public LinkBuilder date(PartialDate date) {
        this.date = Optional.of(date);
        extras = extras.without("date");
        return this;
    }

    /** See {@link Link#email()}. */
    public LinkBuilder email(String email) {
        this.email = Optional.of(email);
        extras = extras.without("email");
        return this;
    }

    /** See {@link Link#phone()}. */
    public LinkBuilder phone(String phone) {
        this.phone = Optional.of(phone);
        extras = extras.without("phone");
        return this;
    }

    /** See {@link Link#note()}. */
    public LinkBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Link#extras()}. */
    public LinkBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Link build() {
        return new Link(kind, title, url, mediaType, size, date, email, phone, note, extras);
    }
}
