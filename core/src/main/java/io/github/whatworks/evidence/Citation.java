// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

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
public record Citation(
        Optional<String> key,
        Optional<CitationRole> role,
        List<String> authors,
        Optional<Boolean> authorsElided,
        Optional<PartialDate> year,
        Optional<String> title,
        Optional<String> container,
        Optional<String> doi,
        Optional<String> url,
        List<Identifier> identifiers,
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
