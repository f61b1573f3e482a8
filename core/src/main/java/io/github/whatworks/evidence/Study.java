// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A study behind a rating.
 *
 * @param label the label other parts refer to it by
 * @param partOf the label of the study it is a part of
 * @param title its title
 * @param identifiers its registrations and other identifiers
 * @param design its design
 * @param countries where it took place
 * @param participants how many took part
 * @param sample who took part, in words
 * @param period when it took place, as printed
 * @param funding who paid for it
 * @param role the part it plays
 * @param ratings ratings of this study
 * @param citations the keys of its citations
 * @param population who took part, in parts
 * @param followUp how long people were followed, as printed
 * @param measures what was measured
 * @param findings what it found, in words
 * @param reason why it was used, or was not
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Study(
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 1000) String> label,
        Optional<String> partOf,
        Optional<@Size(max = 2000) String> title,
        List<@Valid Identifier> identifiers,
        Optional<String> design,
        List<@Valid Term> countries,
        Optional<@Valid Count> participants,
        Optional<String> sample,
        Optional<String> period,
        Optional<String> funding,
        Optional<StudyRole> role,
        List<@Valid Rating> ratings,
        List<String> citations,
        Optional<@Valid Population> population,
        Optional<String> followUp,
        List<String> measures,
        Optional<String> findings,
        Optional<String> reason,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Study {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(partOf, "partOf");
        Objects.requireNonNull(title, "title");
        identifiers = List.copyOf(identifiers);
        Objects.requireNonNull(design, "design");
        countries = List.copyOf(countries);
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(funding, "funding");
        Objects.requireNonNull(role, "role");
        ratings = List.copyOf(ratings);
        citations = List.copyOf(citations);
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(followUp, "followUp");
        measures = List.copyOf(measures);
        Objects.requireNonNull(findings, "findings");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static StudyBuilder builder() {
        return new StudyBuilder();
    }

    /** A builder that starts from this value. */
    public StudyBuilder toBuilder() {
        return new StudyBuilder(this);
    }
}
