// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link CodeList}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class CodeListBuilder {
    private Optional<String> id = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<String> status = Optional.empty();
    private List<String> aliases = List.of();
    private Optional<String> title = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private Optional<String> pattern = Optional.empty();
    private List<CodeEntry> codes = List.of();
    private List<String> sources = List.of();
    private Optional<String> verification = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    CodeListBuilder() {}

    CodeListBuilder(CodeList that) {
        id = that.id();
        edition = that.edition();
        status = that.status();
        aliases = that.aliases();
        title = that.title();
        owner = that.owner();
        licence = that.licence();
        pattern = that.pattern();
        codes = that.codes();
        sources = that.sources();
        verification = that.verification();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link CodeList#id()}. */
    public CodeListBuilder id(String id) {
        this.id = Optional.of(id);
        extras = extras.without("id");
        return this;
    }

    /** See {@link CodeList#edition()}. */
    public CodeListBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link CodeList#status()}. */
    public CodeListBuilder status(String status) {
        this.status = Optional.of(status);
        extras = extras.without("status");
        return this;
    }

    /** See {@link CodeList#aliases()}. */
    public CodeListBuilder aliases(List<String> aliases) {
        this.aliases = List.copyOf(aliases);
        extras = extras.without("aliases");
        return this;
    }

    /** See {@link CodeList#aliases()}. */
    public CodeListBuilder aliases(String... aliases) {
        return aliases(List.of(aliases));
    }

    /** See {@link CodeList#title()}. */
    public CodeListBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link CodeList#owner()}. */
    public CodeListBuilder owner(String owner) {
        this.owner = Optional.of(owner);
        extras = extras.without("owner");
        return this;
    }

    /** See {@link CodeList#licence()}. */
    public CodeListBuilder licence(String licence) {
        this.licence = Optional.of(licence);
        extras = extras.without("licence");
        return this;
    }

    /** See {@link CodeList#pattern()}. */
    public CodeListBuilder pattern(String pattern) {
        this.pattern = Optional.of(pattern);
        extras = extras.without("pattern");
        return this;
    }

    /** See {@link CodeList#codes()}. */
    public CodeListBuilder codes(List<CodeEntry> codes) {
        this.codes = List.copyOf(codes);
        extras = extras.without("codes");
        return this;
    }

    /** See {@link CodeList#codes()}. */
    public CodeListBuilder codes(CodeEntry... codes) {
        return codes(List.of(codes));
    }

    /** See {@link CodeList#sources()}. */
    public CodeListBuilder sources(List<String> sources) {
        this.sources = List.copyOf(sources);
        extras = extras.without("sources");
        return this;
    }

    /** See {@link CodeList#sources()}. */
    public CodeListBuilder sources(String... sources) {
        return sources(List.of(sources));
    }

    /** See {@link CodeList#verification()}. */
    public CodeListBuilder verification(String verification) {
        this.verification = Optional.of(verification);
        extras = extras.without("verification");
        return this;
    }

    /** See {@link CodeList#note()}. */
    public CodeListBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link CodeList#extras()}. */
    public CodeListBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public CodeList build() {
        return new CodeList(
                id,
                edition,
                status,
                aliases,
                title,
                owner,
                licence,
                pattern,
                codes,
                sources,
                verification,
                note,
                extras);
    }
}
