// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What two ratings have to agree in before their values are looked at at all. */
final class Circumstances {

    /** Here the name is that of the rated thing itself, as a title is a record's, and not a condition. */
    private static final Set<RatingSubject> NAMED_THINGS = Set.of(RatingSubject.STUDY, RatingSubject.RECOMMENDATION);

    private Circumstances() {}

    /** Why the two do not agree, in words that are the same for both orders; empty where they do. */
    static Optional<String> disagreement(Rated one, Rated other) {
        if (isUnsettled(one.rating()) || isUnsettled(other.rating())) {
            return Optional.of("sources disagree about a rating, or its value is lost");
        }
        return differ(one, other, Circumstances::about, "they are about different things")
                .or(() -> differ(one, other, Circumstances::aboutName, "they are about different things"))
                .or(() -> outcomes(one, other))
                .or(() -> followUps(one, other));
    }

    private static Optional<String> outcomes(Rated one, Rated other) {
        if (isOfAnOutcome(one) != isOfAnOutcome(other)) {
            return Optional.of("one is of an outcome and one is not");
        }
        if (!isOfAnOutcome(one)) {
            return Optional.empty();
        }
        if (name(one).isEmpty() || name(other).isEmpty()) {
            return Optional.of("an outcome is not named");
        }
        if (comparator(one).isEmpty() || comparator(other).isEmpty()) {
            return Optional.of("a comparator is not stated, and the comparator decides the sign");
        }
        return differ(one, other, Circumstances::name, "their outcomes differ")
                .or(() -> differ(
                        one, other, rated -> rated.outcome().flatMap(Outcome::whose), "whose outcome it is differs"))
                .or(() -> differ(one, other, Circumstances::comparator, "their comparators differ"));
    }

    private static Optional<String> followUps(Rated one, Rated other) {
        if (about(one).equals(RatingSubject.FOLLOW_UP)
                && one.rating().followUp().or(() -> other.rating().followUp()).isEmpty()) {
            return Optional.of("a follow-up is not named");
        }
        return differ(one, other, rated -> rated.rating().followUp(), "their follow-ups differ");
    }

    private static Optional<String> differ(Rated one, Rated other, Function<Rated, Object> part, String reason) {
        return part.apply(one).equals(part.apply(other)) ? Optional.empty() : Optional.of(reason);
    }

    private static boolean isUnsettled(Rating rating) {
        return rating.known()
                .filter(known -> known.equals(Known.DISPUTED) || known.equals(Known.LOST))
                .isPresent();
    }

    private static boolean isOfAnOutcome(Rated rated) {
        RatingSubject about = about(rated);
        return rated.outcome().isPresent()
                || about.equals(RatingSubject.OUTCOME)
                || about.equals(RatingSubject.FOLLOW_UP);
    }

    /** What it says it is about; where it does not say, what it was given for. */
    private static RatingSubject about(Rated rated) {
        RatingSubject givenFor = rated.outcome().isEmpty()
                ? RatingSubject.RECORD
                : rated.rating().followUp().isEmpty() ? RatingSubject.OUTCOME : RatingSubject.FOLLOW_UP;
        return rated.rating().about().orElse(givenFor);
    }

    private static Optional<String> aboutName(Rated rated) {
        return rated.rating().aboutName().filter(name -> !NAMED_THINGS.contains(about(rated)));
    }

    private static Optional<String> name(Rated rated) {
        return rated.outcome().flatMap(Outcome::name);
    }

    /** The code in its list where there is one, else the text as printed. */
    private static Optional<List<String>> comparator(Rated rated) {
        return rated.outcome().flatMap(Outcome::comparator).flatMap(Circumstances::meant);
    }

    private static Optional<List<String>> meant(Term term) {
        return term.code()
                .map(code -> List.of(code, term.list().orElse("")))
                .or(() -> term.text().map(List::of));
    }
}
