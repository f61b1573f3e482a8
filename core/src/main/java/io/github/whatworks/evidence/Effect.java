// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One result: a measure, at a time, from a study.
 *
 * @param measure the measure
 * @param informant who reported it
 * @param printed the result as printed
 * @param timeframe when it was measured, as printed; may be an interval
 * @param longTerm whether the source marks it as long-term
 * @param studies the labels of the studies it comes from
 * @param comparator the comparator, where it is not the outcome's
 * @param betterWhen which way is better
 * @param participants how many took part
 * @param population the group it holds for, where not everybody
 * @param groups the result of each group, where printed
 * @param estimates the numbers
 * @param ratings ratings of this result
 * @param counts how many studies and people stand behind it
 * @param finding the finding in the words of the source, such as {@code favorable}
 * @param significant whether the source calls it statistically significant
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Effect(
        Optional<String> measure,
        Optional<String> informant,
        Optional<String> printed,
        Optional<String> timeframe,
        Optional<Boolean> longTerm,
        List<String> studies,
        Optional<@Valid Term> comparator,
        Optional<Better> betterWhen,
        Optional<@Valid Count> participants,
        Optional<String> population,
        List<@Valid GroupResult> groups,
        List<@Valid Estimate> estimates,
        List<@Valid Rating> ratings,
        List<@Valid Count> counts,
        Optional<String> finding,
        Optional<Boolean> significant,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Effect {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(informant, "informant");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(timeframe, "timeframe");
        Objects.requireNonNull(longTerm, "longTerm");
        studies = List.copyOf(studies);
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(betterWhen, "betterWhen");
        Objects.requireNonNull(participants, "participants");
        Objects.requireNonNull(population, "population");
        groups = List.copyOf(groups);
        estimates = List.copyOf(estimates);
        ratings = List.copyOf(ratings);
        counts = List.copyOf(counts);
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(significant, "significant");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static EffectBuilder builder() {
        return new EffectBuilder();
    }

    /** A builder that starts from this value. */
    public EffectBuilder toBuilder() {
        return new EffectBuilder(this);
    }
}
