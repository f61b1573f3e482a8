// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One code of a list, with its dates.
 *
 * @param code the code
 * @param label its label as the owner gives it
 * @param shortLabel its label where space is short
 * @param subject whom it is about
 * @param from the day it came into use, where known
 * @param supersededFrom the day its replacements came into use
 * @param replacedBy the codes that replaced it
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record CodeEntry(
        Optional<String> code,
        Optional<String> label,
        Optional<String> shortLabel,
        Optional<Subject> subject,
        Optional<PartialDate> from,
        Optional<PartialDate> supersededFrom,
        List<String> replacedBy,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public CodeEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(shortLabel, "shortLabel");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(supersededFrom, "supersededFrom");
        replacedBy = List.copyOf(replacedBy);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static CodeEntryBuilder builder() {
        return new CodeEntryBuilder();
    }

    /** A builder that starts from this value. */
    public CodeEntryBuilder toBuilder() {
        return new CodeEntryBuilder(this);
    }
}
