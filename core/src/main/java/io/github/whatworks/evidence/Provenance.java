// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whose record it is, where it was read, and on what terms.
 *
 * @param publisher who publishes it
 * @param contentType the publisher's own word for the kind of page
 * @param ratedBy who rated it, where that is another body
 * @param sources the addresses it was read from
 * @param licence the licence; {@code NOT_STATED} where none is known
 * @param attribution how to name the publisher
 * @param schemes the rating schemes used
 * @param providerInvolvement how far the provider took part in the review
 * @param readFromProse the parts that were read from running text, as JSON Pointers
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Provenance(
        Optional<@NotBlank @Size(max = 1000) String> publisher,
        Optional<String> contentType,
        Optional<String> ratedBy,
        @Size(min = 1) List<@Valid Source> sources,
        Optional<@NotBlank @Size(max = 2000) String> licence,
        Optional<String> attribution,
        List<@Valid ScaleRef> schemes,
        Optional<String> providerInvolvement,
        List<String> readFromProse,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Provenance {
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(ratedBy, "ratedBy");
        sources = List.copyOf(sources);
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(attribution, "attribution");
        schemes = List.copyOf(schemes);
        Objects.requireNonNull(providerInvolvement, "providerInvolvement");
        readFromProse = List.copyOf(readFromProse);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static ProvenanceBuilder builder() {
        return new ProvenanceBuilder();
    }

    /** A builder that starts from this value. */
    public ProvenanceBuilder toBuilder() {
        return new ProvenanceBuilder(this);
    }
}
