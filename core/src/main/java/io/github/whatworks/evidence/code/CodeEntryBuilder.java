// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
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
    private List<String> groups = List.of();
    private Optional<Term> within = Optional.empty();
    private Optional<PartialDate> from = Optional.empty();
    private Optional<PartialDate> until = Optional.empty();
    private Optional<PartialDate> supersededFrom = Optional.empty();
    private List<String> replacedBy = List.of();
    private List<OtherCode> otherCodes = List.of();
    private List<EditionNumber> numbers = List.of();
    private List<String> members = List.of();
    private Optional<Boolean> standsAlone = Optional.empty();
    private Optional<String> verification = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    CodeEntryBuilder() {}

    CodeEntryBuilder(CodeEntry that) {
        code = that.code();
        label = that.label();
        shortLabel = that.shortLabel();
        subject = that.subject();
        groups = that.groups();
        within = that.within();
        from = that.from();
        until = that.until();
        supersededFrom = that.supersededFrom();
        replacedBy = that.replacedBy();
        otherCodes = that.otherCodes();
        numbers = that.numbers();
        members = that.members();
        standsAlone = that.standsAlone();
        verification = that.verification();
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

    /** See {@link CodeEntry#groups()}. */
    public CodeEntryBuilder groups(List<String> groups) {
        this.groups = List.copyOf(groups);
        extras = extras.without("groups");
        return this;
    }

    /** See {@link CodeEntry#groups()}. */
    public CodeEntryBuilder groups(String... groups) {
        return groups(List.of(groups));
    }

    /** See {@link CodeEntry#within()}. */
    public CodeEntryBuilder within(Term within) {
        this.within = Optional.of(within);
        extras = extras.without("within");
        return this;
    }

    /** See {@link CodeEntry#from()}. */
    public CodeEntryBuilder from(PartialDate from) {
        this.from = Optional.of(from);
        extras = extras.without("from");
        return this;
    }

    /** See {@link CodeEntry#until()}. */
    public CodeEntryBuilder until(PartialDate until) {
        this.until = Optional.of(until);
        extras = extras.without("until");
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

    /** See {@link CodeEntry#otherCodes()}. */
    public CodeEntryBuilder otherCodes(List<OtherCode> otherCodes) {
        this.otherCodes = List.copyOf(otherCodes);
        extras = extras.without("otherCodes");
        return this;
    }

    /** See {@link CodeEntry#otherCodes()}. */
    public CodeEntryBuilder otherCodes(OtherCode... otherCodes) {
        return otherCodes(List.of(otherCodes));
    }

    /** See {@link CodeEntry#numbers()}. */
    public CodeEntryBuilder numbers(List<EditionNumber> numbers) {
        this.numbers = List.copyOf(numbers);
        extras = extras.without("numbers");
        return this;
    }

    /** See {@link CodeEntry#numbers()}. */
    public CodeEntryBuilder numbers(EditionNumber... numbers) {
        return numbers(List.of(numbers));
    }

    /** See {@link CodeEntry#members()}. */
    public CodeEntryBuilder members(List<String> members) {
        this.members = List.copyOf(members);
        extras = extras.without("members");
        return this;
    }

    /** See {@link CodeEntry#members()}. */
    public CodeEntryBuilder members(String... members) {
        return members(List.of(members));
    }

    /** See {@link CodeEntry#standsAlone()}. */
    public CodeEntryBuilder standsAlone(Boolean standsAlone) {
        this.standsAlone = Optional.of(standsAlone);
        extras = extras.without("standsAlone");
        return this;
    }

    /** See {@link CodeEntry#verification()}. */
    public CodeEntryBuilder verification(String verification) {
        this.verification = Optional.of(verification);
        extras = extras.without("verification");
        return this;
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
        return new CodeEntry(
                code,
                label,
                shortLabel,
                subject,
                groups,
                within,
                from,
                until,
                supersededFrom,
                replacedBy,
                otherCodes,
                numbers,
                members,
                standsAlone,
                verification,
                note,
                extras);
    }
}
