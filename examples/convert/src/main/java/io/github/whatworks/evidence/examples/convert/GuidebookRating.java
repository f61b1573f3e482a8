// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The evidence rating of a programme, with how it is known.
 *
 * <p>A number is given only where the whole rating is printed as a digit: a {@code 3} beside which a
 * plus sign may have been drawn is none.
 */
final class GuidebookRating {
    private static final String MIRROR_DESPITE_BASIS =
            "The source file counts this rating as printed; as far as its text"
                    + " goes only the Irish hub prints it whole, so it is held as read from a mirror.";

    private static final Map<String, Known> KNOWN = Map.of(
            "printed", Known.PRINTED,
            "inferred-from-page-sections", Known.INFERRED,
            "from-mirror", Known.FROM_MIRROR,
            "level-only", Known.LEVEL_ONLY,
            "not-in-page-text", Known.LOST,
            "sources-disagree", Known.DISPUTED);

    private final SourceObject source;
    private final Optional<String> code;
    private final Optional<String> level;
    private final Optional<ShownRating> shown;

    private GuidebookRating(SourceObject source) {
        this.source = source;
        this.code = source.text("evidenceRating");
        this.level = source.number("evidenceLevel").map(Decimal::literal);
        this.shown = source.text("evidenceRatingAsShown").map(ShownRating::new);
        Optional<Boolean> plus = source.flag("evidencePlus");
        if (code.isPresent() && level.isPresent() && plus.isPresent()) {
            String expected = level.get() + (plus.get() ? "+" : "");
            if (!code.get().equals(expected)) {
                throw source.fault("evidenceRating", "level and plus make " + expected + ", found " + code.get());
            }
        }
    }

    static Rating of(SourceObject source, GuidebookPages pages, GuidebookReview review) {
        GuidebookRating reading = new GuidebookRating(source);
        Known known = reading.known();
        var rating = Rating.builder()
                .scale(Scales.EIF_EVIDENCE)
                .about(RatingSubject.RECORD)
                .values(reading.value(known))
                .known(known)
                .ratedBy(review.ratedBy())
                .source(pages.readAt(known));
        review.asOf().ifPresent(rating::asOf);
        reading.note().ifPresent(rating::note);
        return rating.build();
    }

    private Known known() {
        String basis = source.requiredText("ratingBasis");
        Known known = KNOWN.get(basis);
        if (known == null) {
            throw source.fault(
                    "ratingBasis",
                    "expected one of " + KNOWN.keySet().stream().sorted().toList() + ", found \"" + basis + "\"");
        }
        boolean fits;
        if (known.equals(Known.DISPUTED)) {
            fits = true;
        } else if (known.equals(Known.LEVEL_ONLY)) {
            fits = code.isEmpty() && level.isPresent();
        } else if (known.equals(Known.LOST)) {
            fits = code.isEmpty() && level.isEmpty();
        } else {
            fits = code.isPresent();
        }
        if (!fits) {
            throw source.fault(
                    "ratingBasis", "\"" + basis + "\" does not fit the rating " + code + " and level " + level);
        }
        return isMirrorDespiteBasis() ? Known.FROM_MIRROR : known;
    }

    private boolean isMirrorDespiteBasis() {
        return source.requiredText("ratingBasis").equals("printed")
                && shown.filter(ShownRating::wholeOnIrishHubOnly).isPresent();
    }

    private RatingValue value(Known known) {
        var value = RatingValue.builder();
        Optional<String> printed = shown.flatMap(ShownRating::printed);
        printed.ifPresent(value::printed);
        if (code.isPresent()) {
            value.code(code.get());
            printed.filter(code.get()::equals)
                    .filter(text -> text.matches("\\d") && !known.equals(Known.INFERRED))
                    .map(Decimal::of)
                    .ifPresent(value::number);
        } else if (level.isPresent()) {
            value.oneOf(level.get(), level.get() + "+");
        } else {
            value.absence(Absence.VALUE_LOST);
        }
        if (source.flag("mixedFindings").orElse(false)) {
            value.marks("*");
        }
        return value.build();
    }

    private Optional<String> note() {
        String note = Stream.of(
                        source.text("ratingNote"),
                        shown.flatMap(ShownRating::remark).map(text -> "Shown as: " + text + "."),
                        isMirrorDespiteBasis() ? Optional.of(MIRROR_DESPITE_BASIS) : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return note.isEmpty() ? Optional.empty() : Optional.of(note);
    }
}
