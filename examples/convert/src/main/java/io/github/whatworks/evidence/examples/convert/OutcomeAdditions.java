// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Adds what editors say of an outcome (another domain it is listed under, which way it is wanted to go,
 * whose it is, compared with what, which page lists it, a note) to the outcome with its name, of which
 * there must be exactly one. They cannot rate: a rating of theirs must be one that no longer stands.
 */
final class OutcomeAdditions {
    private final String place;

    OutcomeAdditions(String place) {
        this.place = place;
    }

    List<Outcome> merge(List<Outcome> outcomes, List<Outcome> additions) {
        List<Outcome> merged = new ArrayList<>(outcomes);
        for (Outcome added : additions) {
            int i = only(outcomes, added);
            merged.set(i, merge(merged.get(i), added));
        }
        return merged;
    }

    private int only(List<Outcome> outcomes, Outcome added) {
        int[] places = IntStream.range(0, outcomes.size())
                .filter(i -> outcomes.get(i).name().equals(added.name()))
                .toArray();
        if (places.length != 1) {
            throw fault(added, "expected one outcome with this name, found " + places.length);
        }
        return places[0];
    }

    private Outcome merge(Outcome base, Outcome added) {
        if (!added.equals(permitted(added))) {
            throw fault(
                    added,
                    "expected name, wanted, whose, comparator, domains, earlier ratings, source and note, found something"
                            + " else");
        }
        if ((base.wanted().isPresent() && added.wanted().isPresent())
                || (base.whose().isPresent() && added.whose().isPresent())
                || (base.comparator().isPresent() && added.comparator().isPresent())
                || (base.source().isPresent() && added.source().isPresent())
                || (base.note().isPresent() && added.note().isPresent())) {
            throw fault(added, "says what the source file says already");
        }
        var merged = base.toBuilder();
        added.wanted().ifPresent(merged::wanted);
        added.whose().ifPresent(merged::whose);
        added.comparator().ifPresent(merged::comparator);
        added.source().ifPresent(merged::source);
        added.note().ifPresent(merged::note);
        return merged.domains(both(base.domains(), added.domains()))
                .ratings(both(base.ratings(), added.ratings()))
                .build();
    }

    private static Outcome permitted(Outcome added) {
        var permitted = Outcome.builder();
        added.name().ifPresent(permitted::name);
        added.wanted().ifPresent(permitted::wanted);
        added.whose().ifPresent(permitted::whose);
        added.comparator().ifPresent(permitted::comparator);
        added.source().ifPresent(permitted::source);
        added.note().ifPresent(permitted::note);
        return permitted
                .domains(added.domains())
                .ratings(added.ratings().stream()
                        .filter(OutcomeAdditions::noLongerStands)
                        .toList())
                .build();
    }

    private static boolean noLongerStands(Rating rating) {
        return rating.status().filter(RatingStatus.EARLIER::equals).isPresent();
    }

    private static <T> List<T> both(List<T> base, List<T> added) {
        return Stream.concat(base.stream(), added.stream()).toList();
    }

    private SourceFault fault(Outcome added, String problem) {
        return new SourceFault(place + ", outcome \"" + added.name().orElse("") + "\"", problem);
    }
}
