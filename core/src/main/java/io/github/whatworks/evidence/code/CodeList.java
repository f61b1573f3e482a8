// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A list of codes in one edition, such as the factors of the children in need census.
 *
 * <p>Lists are data with dates, replaceable without a new release. Immutable and safe to share
 * between threads.
 *
 * @param id the list
 * @param edition its edition
 * @param aliases other ids it goes by
 * @param title its name
 * @param owner who owns it
 * @param licence its licence
 * @param codes its codes, present and former
 * @param sources where it was read
 * @param verification how far it was verified
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record CodeList(
        Optional<String> id,
        Optional<String> edition,
        List<String> aliases,
        Optional<String> title,
        Optional<String> owner,
        Optional<String> licence,
        List<CodeEntry> codes,
        List<String> sources,
        Optional<String> verification,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public CodeList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(licence, "licence");
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
     * What the list knows about {@code code}.
     *
     * @param code compared without surrounding blanks and in upper or lower case
     */
    public CodeStatus find(String code) {
        String wanted = code.strip();
        return codes.stream()
                .filter(entry -> entry.code().filter(wanted::equalsIgnoreCase).isPresent())
                .findFirst()
                .map(CodeStatus::of)
                .orElseGet(() -> new CodeStatus.Unknown(wanted));
    }
}
