// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A work that is cited.
 *
 * @param key the key other parts refer to it by
 * @param role why it is cited
 * @param authors the authors as printed
 * @param authorsElided whether the printed list leaves authors out ("et al.", "...")
 * @param year when it appeared
 * @param title its title
 * @param container the journal, book or publisher it appeared in, as printed
 * @param doi its DOI
 * @param url its address
 * @param identifiers other identifiers
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Citation(
        Optional<@Size(max = 200) String> key,
        Optional<CitationRole> role,
        @Size(max = 5000) List<String> authors,
        Optional<Boolean> authorsElided,
        Optional<PartialDate> year,
        Optional<@Size(max = 2000) String> title,
        Optional<String> container,
        Optional<@Size(max = 300) String> doi,
        Optional<@Size(max = 4000) String> url,
        List<@Valid Identifier> identifiers,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Citation {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(role, "role");
        authors = List.copyOf(authors);
        Objects.requireNonNull(authorsElided, "authorsElided");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(container, "container");
        Objects.requireNonNull(doi, "doi");
        Objects.requireNonNull(url, "url");
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    /** A builder that starts from this value. */
    public CitationBuilder toBuilder() {
        return new CitationBuilder(this);
    }
}
