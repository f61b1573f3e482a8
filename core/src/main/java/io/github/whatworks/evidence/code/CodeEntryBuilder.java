// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link CodeEntry}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class CodeEntryBuilder {
    private Optional<String> code = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Optional<String> shortLabel = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private Optional<PartialDate> from = Optional.empty();
    private Optional<PartialDate> supersededFrom = Optional.empty();
    private List<String> replacedBy = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    CodeEntryBuilder() {}

    CodeEntryBuilder(CodeEntry that) {
        code = that.code();
        label = that.label();
        shortLabel = that.shortLabel();
        subject = that.subject();
        from = that.from();
        supersededFrom = that.supersededFrom();
        replacedBy = that.replacedBy();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link CodeEntry#code()}. */
    public CodeEntryBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link CodeEntry#label()}. */
    public CodeEntryBuilder label(String label) {
        this.label = Optional.of(label);
        extras = extras.without("label");
        return this;
    }

    /** See {@link CodeEntry#shortLabel()}. */
    public CodeEntryBuilder shortLabel(String shortLabel) {
        this.shortLabel = Optional.of(shortLabel);
        extras = extras.without("shortLabel");
        return this;
    }

    /** See {@link CodeEntry#subject()}. */
    public CodeEntryBuilder subject(Subject subject) {
        this.subject = Optional.of(subject);
        extras = extras.without("subject");
        return this;
    }

    /** See {@link CodeEntry#from()}. */
    public CodeEntryBuilder from(PartialDate from) {
        this.from = Optional.of(from);
        extras = extras.without("from");
        return this;
    }

    /** See {@link CodeEntry#supersededFrom()}. */
    public CodeEntryBuilder supersededFrom(PartialDate supersededFrom) {
        this.supersededFrom = Optional.of(supersededFrom);
        extras = extras.without("supersededFrom");
        return this;
    }

    /** See {@link CodeEntry#replacedBy()}. */
    public CodeEntryBuilder replacedBy(List<String> replacedBy) {
        this.replacedBy = List.copyOf(replacedBy);
        extras = extras.without("replacedBy");
        return this;
    }

    /** See {@link CodeEntry#replacedBy()}. */
    public CodeEntryBuilder replacedBy(String... replacedBy) {
        return replacedBy(List.of(replacedBy));
    }

    /** See {@link CodeEntry#note()}. */
    public CodeEntryBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link CodeEntry#extras()}. */
    public CodeEntryBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public CodeEntry build() {
        return new CodeEntry(code, label, shortLabel, subject, from, supersededFrom, replacedBy, note, extras);
    }
}
