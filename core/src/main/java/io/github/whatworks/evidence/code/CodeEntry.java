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
 * One code of a list, with its dates.
 *
 * @param code the code
 * @param label its label as the owner gives it
 * @param shortLabel its label where space is short
 * @param subject whom it is about
 * @param groups the groups that the sources of the list put it in
 * @param within what it is part of, such as the region of an authority
 * @param from the first day of its use, where known
 * @param until the last day of its use, where nothing replaced it
 * @param supersededFrom the day its replacements came into use
 * @param replacedBy the codes that replaced it
 * @param otherCodes what other schemes call it; a look-up finds it by them
 * @param numbers the numbers that editions print before it; no look-up finds it by them
 * @param members the codes it is made up of
 * @param standsAlone whether no other code goes with it
 * @param verification how far it was verified, where that is not what the list says
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record CodeEntry(
        Optional<String> code,
        Optional<String> label,
        Optional<String> shortLabel,
        Optional<Subject> subject,
        List<String> groups,
        Optional<Term> within,
        Optional<PartialDate> from,
        Optional<PartialDate> until,
        Optional<PartialDate> supersededFrom,
        List<String> replacedBy,
        List<OtherCode> otherCodes,
        List<EditionNumber> numbers,
        List<String> members,
        Optional<Boolean> standsAlone,
        Optional<String> verification,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public CodeEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(shortLabel, "shortLabel");
        Objects.requireNonNull(subject, "subject");
        groups = List.copyOf(groups);
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(supersededFrom, "supersededFrom");
        replacedBy = List.copyOf(replacedBy);
        otherCodes = List.copyOf(otherCodes);
        numbers = List.copyOf(numbers);
        members = List.copyOf(members);
        Objects.requireNonNull(standsAlone, "standsAlone");
        Objects.requireNonNull(verification, "verification");
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

    /** What {@code scheme} calls it. */
    public Optional<String> otherCode(String scheme) {
        return otherCodes.stream()
                .filter(other -> other.scheme().filter(scheme::equals).isPresent())
                .findFirst()
                .flatMap(OtherCode::code);
    }

    /** The number that {@code edition} prints before it. */
    public Optional<Integer> numberIn(String edition) {
        return numbers.stream()
                .filter(number -> number.edition().filter(edition::equals).isPresent())
                .findFirst()
                .flatMap(EditionNumber::number);
    }
}
