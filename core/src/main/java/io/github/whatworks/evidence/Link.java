// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;

/**
 * Something to go to: a contact of an organisation, a file, a case study, a further resource.
 *
 * @param kind {@code contact}, {@code file}, {@code case-study}, {@code resource}
 * @param title its title
 * @param url its address
 * @param mediaType the type of a file
 * @param size the size of a file as printed
 * @param date its date
 * @param email the e-mail address of an organisation
 * @param phone the telephone number of an organisation
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Link(
        Optional<String> kind,
        Optional<String> title,
        Optional<@Size(max = 4000) String> url,
        Optional<String> mediaType,
        Optional<String> size,
        Optional<PartialDate> date,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Link {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(size, "size");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static LinkBuilder builder() {
        return new LinkBuilder();
    }

    /** A builder that starts from this value. */
    public LinkBuilder toBuilder() {
        return new LinkBuilder(this);
    }
}
