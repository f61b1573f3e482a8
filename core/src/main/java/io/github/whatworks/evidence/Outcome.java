// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An outcome with its ratings and effects. A record has no overall rating unless its publisher
 * gives one.
 *
 * @param name the name as printed
 * @param domains the domains it is listed under; two where versions of a page differ
 * @param wanted which way it is wanted to go
 * @param whose whose outcome it is
 * @param comparator instead of what; the comparator decides the sign
 * @param informant who reported it, where the name says so
 * @param ratings its ratings
 * @param effects its effects
 * @param counts how many studies, people and findings stand behind it
 * @param studies the labels of the studies it rests on
 * @param studiesText the same as printed
 * @param source where it was read, where sources differ
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Outcome(
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 1000) String> name,
        List<@Valid Term> domains,
        Optional<WantedDirection> wanted,
        Optional<Subject> whose,
        Optional<@Valid Term> comparator,
        Optional<String> informant,
        @Size(max = 1000) List<@Valid Rating> ratings,
        @Size(max = 5000) List<@Valid Effect> effects,
        List<@Valid Count> counts,
        List<String> studies,
        Optional<String> studiesText,
        Optional<@Valid Source> source,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Outcome {
        Objects.requireNonNull(name, "name");
        domains = List.copyOf(domains);
        Objects.requireNonNull(wanted, "wanted");
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(informant, "informant");
        ratings = List.copyOf(ratings);
        effects = List.copyOf(effects);
        counts = List.copyOf(counts);
        studies = List.copyOf(studies);
        Objects.requireNonNull(studiesText, "studiesText");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static OutcomeBuilder builder() {
        return new OutcomeBuilder();
    }

    /** A builder that starts from this value. */
    public OutcomeBuilder toBuilder() {
        return new OutcomeBuilder(this);
    }
}
