// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whom an intervention is for: as offered, or as evaluated.
 *
 * @param basis which of the two
 * @param text a description in words
 * @param ages the ages
 * @param targeting the publisher's targeting
 * @param targetingText the targeting as printed
 * @param actsOn whom the intervention acts on
 * @param excludes whom it is not for, as stated
 * @param screening the tools by which its people are found, as named
 * @param sex the sex or gender of its people as printed
 * @param ethnicities races and ethnicities as reported; it says who was studied, not whom it may
 * suit
 * @param ethnicitiesText the same as printed
 * @param aboutName what part of the record it holds for, such as a topic area
 * @param grades school years or grades as printed
 * @param source where it was read
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Population(
        Optional<@NotNull(groups = Warnings.class) PopulationBasis> basis,
        Optional<String> text,
        Optional<@Valid Ages> ages,
        List<Targeting> targeting,
        Optional<String> targetingText,
        List<Subject> actsOn,
        List<String> excludes,
        List<String> screening,
        Optional<String> sex,
        List<String> ethnicities,
        Optional<String> ethnicitiesText,
        Optional<String> aboutName,
        Optional<String> grades,
        Optional<@Valid Source> source,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Population {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(ages, "ages");
        targeting = List.copyOf(targeting);
        Objects.requireNonNull(targetingText, "targetingText");
        actsOn = List.copyOf(actsOn);
        excludes = List.copyOf(excludes);
        screening = List.copyOf(screening);
        Objects.requireNonNull(sex, "sex");
        ethnicities = List.copyOf(ethnicities);
        Objects.requireNonNull(ethnicitiesText, "ethnicitiesText");
        Objects.requireNonNull(aboutName, "aboutName");
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static PopulationBuilder builder() {
        return new PopulationBuilder();
    }

    /** A builder that starts from this value. */
    public PopulationBuilder toBuilder() {
        return new PopulationBuilder(this);
    }
}
