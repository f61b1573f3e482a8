// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Makes the groups of one answer: finds the records of topics in a copy, narrows them, and says what there is. */
final class Grouping {

    private static final List<AgeFit> AGE_BANDS = List.of(AgeFit.EVALUATED, AgeFit.OFFERED, AgeFit.NOT_STATED);

    private final Need need;
    private final TopicIndex index;
    private final Optional<Freshness> freshness;
    private final GroupWords words;
    private final ShownWords shownWords;
    private final Writers writers;
    private final Narrowing narrowing;

    Grouping(
            Need need,
            TopicIndex index,
            Optional<Freshness> freshness,
            GroupWords words,
            ShownWords shownWords,
            Writers writers) {
        this.need = need;
        this.index = index;
        this.freshness = freshness;
        this.words = words;
        this.shownWords = shownWords;
        this.writers = writers;
        this.narrowing = new Narrowing(need.age(), need.facets(), index.facets());
    }

    MatchGroup group(Reading.Wanted wanted) {
        Narrowing by = wanted.comparators().isEmpty() ? narrowing : narrowing(wanted, need.facets());
        Narrowed narrowed = by.narrow(all(wanted, index::withAny));
        int[] local = all(wanted, index::localPracticeWithAny);
        MatchList matches = matches(wanted, narrowed);
        Optional<LocalPractice> apart =
                need.localPractice() && local.length > 0 ? Optional.of(local(wanted, local)) : Optional.empty();
        Supplier<List<Hidden>> hidden = new Deferred<>(() -> hidden(narrowed, local));
        Supplier<List<MatchBand>> bands = () -> bands(narrowed, matches);
        Supplier<FacetCounts> counts = () -> FacetCounts.of(index.facets(), narrowed, shownWords.facets());
        return new MatchGroup(
                outcome(wanted, narrowed),
                () -> heading(wanted, narrowed, local),
                new MatchGroup.Shown(matches, bands, hidden, counts, apart));
    }

    private List<Hidden> hidden(Narrowed narrowed, int... local) {
        List<Hidden> hidden = shownWords.hidden(narrowed);
        if (local.length > 0) {
            hidden.add(shownWords.hidden(HiddenReason.LOCAL_PRACTICE, local.length));
        }
        return List.copyOf(hidden);
    }

    private List<String> heading(Reading.Wanted wanted, Narrowed narrowed, int... local) {
        List<String> heading = new ArrayList<>(wanted.heading());
        heading.add(found(wanted, narrowed));
        otherPart(wanted, narrowed).ifPresent(heading::add);
        subjectNotStated(wanted, narrowed).ifPresent(heading::add);
        heading.addAll(shownWords.fits(narrowed));
        heading.addAll(shownWords.lines(shownWords.hidden(narrowed), narrowed));
        if (local.length > 0) {
            Hidden apart = shownWords.hidden(HiddenReason.LOCAL_PRACTICE, local.length);
            heading.add(need.localPractice() ? shownWords.count("need.local.apart", local.length) : apart.inWords());
        }
        heading.addAll(shownWords.archived(index.facets().archives(), narrowed.shown()));
        freshness
                .filter(copy -> copy.state() == Freshness.State.EXPIRED)
                .ifPresent(copy -> heading.add(shownWords.expired(copy)));
        wanted.mappingInWords().ifPresent(heading::add);
        return heading;
    }

    private Narrowing narrowing(Reading.Wanted wanted, Map<Facet, Set<String>> facets) {
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(facets);
        if (!wanted.comparators().isEmpty()) {
            all.put(
                    Facet.COMPARATOR,
                    wanted.comparators().stream()
                            .map(topic -> FacetValue.coded(topic.list(), topic.code()))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return new Narrowing(need.age(), all, index.facets());
    }

    /** The records that meet every part. */
    private static int[] all(Reading.Wanted wanted, Function<List<TopicKey>, int[]> withAny) {
        int[] all = withAny.apply(wanted.parts().get(0));
        for (List<TopicKey> part : wanted.parts().subList(1, wanted.parts().size())) {
            all = Positions.intersection(all, withAny.apply(part));
        }
        return all;
    }

    private static GroupOutcome outcome(Reading.Wanted wanted, Narrowed narrowed) {
        if (narrowed.shown().length > 0) {
            return GroupOutcome.FOUND;
        }
        return narrowed.found().length > 0
                ? GroupOutcome.ALL_HIDDEN
                : wanted.ifNothing().outcome();
    }

    private String found(Reading.Wanted wanted, Narrowed narrowed) {
        return switch (outcome(wanted, narrowed)) {
            case FOUND ->
                shownWords.count(wanted.question() ? "need.question.found" : "group.found", narrowed.shown().length);
            case ALL_HIDDEN -> shownWords.allHidden(words.all(wanted.topics()));
            default -> wanted.ifNothing().sentence();
        };
    }

    /** Records that meet one part of a question are not matches, and a reader should know that they are there. */
    private Optional<String> otherPart(Reading.Wanted wanted, Narrowed narrowed) {
        int others = wanted.question() ? index.withAny(wanted.topics()).length - narrowed.found().length : 0;
        return others > 0 ? Optional.of(shownWords.count("need.question.onePart", others)) : Optional.empty();
    }

    private Optional<String> subjectNotStated(Reading.Wanted wanted, Narrowed narrowed) {
        if (index.allStateWhom(wanted.topics())) {
            return Optional.empty();
        }
        int[] stating = all(wanted, index::statingWhom);
        int silent = narrowed.shown().length - Positions.intersection(narrowed.shown(), stating).length;
        return silent > 0 ? Optional.of(shownWords.count("need.subject.notStated", silent)) : Optional.empty();
    }

    private MatchList matches(Reading.Wanted wanted, Narrowed narrowed) {
        int[] shown = narrowed.shown();
        boolean allStateWhom = index.allStateWhom(wanted.topics());
        int[] stating = allStateWhom ? Positions.NONE : all(wanted, index::statingWhom);
        return new MatchList(shown.length, i -> {
            boolean statesWhom = allStateWhom || Positions.hold(stating, shown[i]);
            MatchReason reason = reason(wanted, narrowed.by(), shown[i], statesWhom);
            return new Match(index.at(shown[i]), writers, freshness, reason);
        });
    }

    private MatchReason reason(Reading.Wanted wanted, Narrowing by, int position, boolean statesWhom) {
        AgeFit age = by.age(position);
        Map<Facet, FacetFit> fits = by.fits(position);
        return new MatchReason(
                wanted.asked(), wanted.mapping(), age, fits, shownWords.notStated(fits, age, statesWhom));
    }

    private List<MatchBand> bands(Narrowed narrowed, MatchList matches) {
        if (!narrowed.by().byAge()) {
            return List.of(new MatchBand(AgeFit.NOT_ASKED, shownWords.band(AgeFit.NOT_ASKED), matches));
        }
        return AGE_BANDS.stream()
                .map(fit -> new MatchBand(fit, shownWords.band(fit), matches.at(narrowed.withAge(fit))))
                .toList();
    }

    /** The kind asked for is one of evidence, so it says nothing of local practice. */
    private LocalPractice local(Reading.Wanted wanted, int... local) {
        Map<Facet, Set<String>> facets = new EnumMap<>(Facet.class);
        facets.putAll(need.facets());
        facets.remove(Facet.KIND);
        Narrowed narrowed = narrowing(wanted, facets).narrow(local);
        List<Hidden> hidden = shownWords.hidden(narrowed);
        List<String> heading = new ArrayList<>();
        heading.add(shownWords.count("need.local", narrowed.shown().length));
        heading.addAll(shownWords.fits(narrowed));
        heading.addAll(shownWords.lines(hidden, narrowed));
        return new LocalPractice(heading, matches(wanted, narrowed), hidden);
    }
}
