// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A list of codes in one edition, such as the factors of the children in need census.
 *
 * <p>Lists are data with dates, replaceable without a new release. Immutable and safe to share
 * between threads.
 *
 * @param id the list
 * @param edition its edition
 * @param status the standing of the edition, such as in force or in consultation
 * @param aliases other ids it goes by
 * @param title its name
 * @param owner who owns it
 * @param licence its licence
 * @param pattern the regular expression that its source gives for its codes; nothing is refused by it
 * @param codes its codes, present and former
 * @param sources where it was read
 * @param verification how far it was verified
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record CodeList(
        Optional<String> id,
        Optional<String> edition,
        Optional<String> status,
        List<String> aliases,
        Optional<String> title,
        Optional<String> owner,
        Optional<String> licence,
        Optional<String> pattern,
        List<CodeEntry> codes,
        List<String> sources,
        Optional<String> verification,
        Optional<String> note,
        Extras extras) {

    /** Where several entries share another scheme's code, such as a DfE number, the one in use answers. */
    private static final List<Class<? extends CodeStatus>> BEST_FIRST = List.of(
            CodeStatus.Current.class,
            CodeStatus.Superseded.class,
            CodeStatus.NoLongerInUse.class,
            CodeStatus.NotYetInUse.class);

    /** Copies the lists and refuses {@code null}. */
    public CodeList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(status, "status");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(pattern, "pattern");
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static CodeListBuilder builder() {
        return new CodeListBuilder();
    }

    /** A builder that starts from this value. */
    public CodeListBuilder toBuilder() {
        return new CodeListBuilder(this);
    }

    /**
     * What the list knows about {@code code} once all the changes that it tells of have come.
     *
     * {@snippet file="LookUpSnippets.java" region="find"}
     *
     * @param code a code of the list, or one that another scheme gives to an entry (an authority's DfE
     *     number, say); compared without surrounding blanks and in upper or lower case
     */
    public CodeStatus find(String code) {
        return find(code, CodeStatus::of);
    }

    /**
     * What the list knows about {@code code} on a day.
     *
     * @param code as in {@link #find(String)}
     * @param on the day, such as the one on which the code was recorded
     */
    public CodeStatus find(String code, LocalDate on) {
        return find(code, entry -> CodeStatus.of(entry, on));
    }

    /**
     * The entries that stand for {@code code} once all the changes that the list tells of have come: its
     * own if it is in use, else those of its replacements, and of theirs. Empty for an unknown code and
     * for one that ended without a replacement.
     */
    public List<CodeEntry> present(String code) {
        Deque<String> open = new ArrayDeque<>(List.of(code));
        Set<String> seen = new HashSet<>();
        Set<CodeEntry> present = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            CodeStatus status = find(open.pop());
            if (status instanceof CodeStatus.Current current) {
                present.add(current.entry());
            } else if (status instanceof CodeStatus.Superseded superseded && seen.add(status.code())) {
                open.addAll(superseded.replacedBy());
            }
        }
        return List.copyOf(present);
    }

    private CodeStatus find(String code, Function<CodeEntry, CodeStatus> status) {
        String wanted = code.strip();
        return Stream.<Function<CodeEntry, Stream<String>>>of(entry -> entry.code().stream(), CodeList::codesElsewhere)
                .flatMap(codesOf -> codes.stream()
                        .filter(entry -> entry.code().isPresent())
                        .filter(entry -> codesOf.apply(entry).anyMatch(wanted::equalsIgnoreCase))
                        .map(status)
                        .min(Comparator.comparingInt(found -> BEST_FIRST.indexOf(found.getClass())))
                        .stream())
                .findFirst()
                .orElseGet(() -> new CodeStatus.Unknown(wanted));
    }

    private static Stream<String> codesElsewhere(CodeEntry entry) {
        return entry.otherCodes().stream().flatMap(other -> other.code().stream());
    }
}
