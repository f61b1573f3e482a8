// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody said about something, on a scale, as of a date, and how we know.
 *
 * <p>Two ratings compare only on the same scale and edition and for the same thing; nothing here
 * orders them.
 *
 * {@snippet file="RecordSnippets.java" region="pair"}
 *
 * @param key the key other ratings of the record refer to it by
 * @param qualifies the key of the rating that this one qualifies, such as a mark for one study or
 * many
 * @param scale the scale and edition
 * @param about what is rated
 * @param aboutName its name as printed, such as a topic area or a population
 * @param followUp the follow-up it holds for, as printed
 * @param values one value an axis of the scale; a pair has two
 * @param known how the rating is known
 * @param ratedBy who rated
 * @param publishedBy who publishes the rating, where that is another body
 * @param asOf as of when
 * @param method the version of the method or handbook
 * @param rollUp the rule by which several results became this one
 * @param source where it was read
 * @param said what the source says in running text, where it prints no level
 * @param until until when it stood, where it no longer does
 * @param basedOn the keys of the citations and labels of the studies it rests on
 * @param reason why it was rated so, in short
 * @param factors the parts or grounds of the rating, as in GRADE
 * @param status whether it still stands
 * @param harmonised translations by named mappings
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Rating(
        Optional<@Size(max = 200) String> key,
        Optional<String> qualifies,
        Optional<@NotNull @Valid ScaleRef> scale,
        Optional<@NotNull(groups = Warnings.class) RatingSubject> about,
        Optional<String> aboutName,
        Optional<String> followUp,
        @Size(max = 20) List<@Valid RatingValue> values,
        Optional<@NotNull Known> known,
        Optional<@NotBlank(groups = Warnings.class) @Size(max = 1000) String> ratedBy,
        Optional<String> publishedBy,
        Optional<PartialDate> asOf,
        Optional<String> method,
        Optional<String> rollUp,
        Optional<@NotNull(groups = Warnings.class) @Valid Source> source,
        Optional<String> said,
        Optional<PartialDate> until,
        List<String> basedOn,
        Optional<String> reason,
        List<@Valid RatingFactor> factors,
        Optional<RatingStatus> status,
        List<@Valid HarmonisedRating> harmonised,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Rating {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(qualifies, "qualifies");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(aboutName, "aboutName");
        Objects.requireNonNull(followUp, "followUp");
        values = List.copyOf(values);
        Objects.requireNonNull(known, "known");
        Objects.requireNonNull(ratedBy, "ratedBy");
        Objects.requireNonNull(publishedBy, "publishedBy");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(said, "said");
        Objects.requireNonNull(until, "until");
        basedOn = List.copyOf(basedOn);
        Objects.requireNonNull(reason, "reason");
        factors = List.copyOf(factors);
        Objects.requireNonNull(status, "status");
        harmonised = List.copyOf(harmonised);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static RatingBuilder builder() {
        return new RatingBuilder();
    }

    /** A builder that starts from this value. */
    public RatingBuilder toBuilder() {
        return new RatingBuilder(this);
    }
}
