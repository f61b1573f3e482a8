// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceStatus;
import io.github.whatworks.evidence.Study;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;

/** What the records of a copy state of their ages, facets and archives, ready to be looked up. Immutable. */
final class RecordFacets {

    private final Map<Facet, FacetColumn> columns;
    private final FacetColumn archives;
    private final List<AgeProfile> ageProfiles;
    private final int[] ages;

    private RecordFacets(Map<Facet, FacetColumn> columns, FacetColumn archives, Ages ages) {
        this.columns = columns;
        this.archives = archives;
        this.ageProfiles = List.copyOf(ages.distinct);
        this.ages = ages.profiles;
    }

    /** Of records in the order of their places. */
    static RecordFacets of(List<EvidenceRecord> records) {
        Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            FacetColumn.Builder column = new FacetColumn.Builder(records.size());
            records.forEach(record -> column.add(stated(facet, record), partNotStated(facet, record)));
            columns.put(facet, column.build());
        }
        FacetColumn.Builder archived = new FacetColumn.Builder(records.size());
        records.forEach(record -> archived.add(archivedSince(record), false));
        Ages ages = new Ages(records.size());
        for (int i = 0; i < records.size(); i++) {
            ages.profiles[i] = ages.number(AgeProfile.of(records.get(i)));
        }
        return new RecordFacets(columns, archived.build(), ages);
    }

    /** Those of the next generation, for which only records that are new are looked at. */
    RecordFacets followedBy(IndexChange change, List<EvidenceRecord> records) {
        Map<Facet, FacetColumn> next = new EnumMap<>(Facet.class);
        columns.forEach((facet, column) -> next.put(
                facet,
                followedBy(
                        column,
                        change,
                        records.size(),
                        (built, i) -> built.add(stated(facet, records.get(i)), partNotStated(facet, records.get(i))))));
        FacetColumn archived = followedBy(
                archives, change, records.size(), (built, i) -> built.add(archivedSince(records.get(i)), false));
        return new RecordFacets(next, archived, agesAfter(change, records));
    }

    private Ages agesAfter(IndexChange change, List<EvidenceRecord> records) {
        Ages next = new Ages(records.size());
        int[] numbers = new int[ageProfiles.size()];
        Arrays.fill(numbers, -1);
        for (int i = 0; i < records.size(); i++) {
            int former = change.former(i);
            if (former == IndexChange.NONE) {
                next.profiles[i] = next.number(AgeProfile.of(records.get(i)));
            } else {
                int profile = ages[former];
                numbers[profile] = numbers[profile] < 0 ? next.number(ageProfiles.get(profile)) : numbers[profile];
                next.profiles[i] = numbers[profile];
            }
        }
        return next;
    }

    private static FacetColumn followedBy(
            FacetColumn column, IndexChange change, int records, ObjIntConsumer<FacetColumn.Builder> added) {
        FacetColumn.Builder next = new FacetColumn.Builder(records);
        int[] copied = column.notCopied();
        for (int i = 0; i < records; i++) {
            int former = change.former(i);
            if (former == IndexChange.NONE) {
                added.accept(next, i);
            } else {
                next.copy(column, former, copied);
            }
        }
        return next.build();
    }

    /** The ages of records, of which many state the same. */
    private static final class Ages {
        private final Map<AgeProfile, Integer> numbers = new HashMap<>();
        private final List<AgeProfile> distinct = new ArrayList<>();
        private final int[] profiles;

        Ages(int records) {
            this.profiles = new int[records];
        }

        int number(AgeProfile profile) {
            return numbers.computeIfAbsent(profile, unseen -> {
                distinct.add(unseen);
                return numbers.size();
            });
        }
    }

    FacetColumn column(Facet facet) {
        return Objects.requireNonNull(columns.get(facet));
    }

    /** Since when what a record was read in is an archive; empty text where its day is not stated. */
    FacetColumn archives() {
        return archives;
    }

    int ageProfile(int position) {
        return ages[position];
    }

    List<AgeProfile> ageProfiles() {
        return ageProfiles;
    }

    private static List<FacetValue> stated(Facet facet, EvidenceRecord record) {
        return switch (facet) {
            case KIND -> List.of(FacetValue.of(record.kind().value()));
            case ACTS_ON ->
                populations(record, Population::actsOn)
                        .filter(subject -> !subject.equals(Subject.NOT_STATED))
                        .map(subject -> FacetValue.of(subject.value()))
                        .toList();
            case TARGETING ->
                populations(record, Population::targeting)
                        .map(Targeting::value)
                        .map(FacetValue::of)
                        .toList();
            case OUTCOME_DOMAIN -> terms(record.outcomes().stream().flatMap(outcome -> outcome.domains().stream()));
            case SETTING -> terms(delivery(record, Delivery::settings));
            case COMPARATOR -> terms(record.outcomes().stream().flatMap(outcome -> outcome.comparator().stream()));
            case UK_AVAILABLE -> availability(record, Delivery::ukAvailable);
            case UK_TESTED -> availability(record, Delivery::ukTested);
            case COUNTRY ->
                terms(Stream.concat(
                        delivery(record, Delivery::countries),
                        record.studies().stream().map(Study::countries).flatMap(List::stream)));
        };
    }

    /** An outcome that names no domain may be in any; a comparator in words alone may be any coded one. */
    private static boolean partNotStated(Facet facet, EvidenceRecord record) {
        return switch (facet) {
            case OUTCOME_DOMAIN ->
                record.outcomes().stream().anyMatch(outcome -> outcome.domains().isEmpty());
            case COMPARATOR ->
                record.outcomes().stream()
                        .map(Outcome::comparator)
                        .anyMatch(term -> term.flatMap(Term::code).isEmpty());
            default -> false;
        };
    }

    /** A record is of an archive where every place it was read at is one. */
    private static List<FacetValue> archivedSince(EvidenceRecord record) {
        List<Source> sources =
                record.provenance().map(provenance -> provenance.sources()).orElse(List.of());
        boolean archived = !sources.isEmpty()
                && sources.stream()
                        .allMatch(source -> source.status()
                                .filter(SourceStatus.ARCHIVED::equals)
                                .isPresent());
        return archived
                ? List.of(FacetValue.of(
                        sources.get(0).since().map(date -> date.inWords()).orElse("")))
                : List.of();
    }

    private static <T> Stream<T> populations(EvidenceRecord record, Function<Population, List<T>> part) {
        return record.populations().stream().flatMap(population -> part.apply(population).stream());
    }

    private static Stream<Term> delivery(EvidenceRecord record, Function<Delivery, List<Term>> part) {
        return record.delivery().stream().flatMap(delivery -> part.apply(delivery).stream());
    }

    private static List<FacetValue> terms(Stream<Term> terms) {
        return terms.flatMap(term -> FacetValue.of(term).stream()).toList();
    }

    private static List<FacetValue> availability(
            EvidenceRecord record, Function<Delivery, Optional<Availability>> part) {
        return record.delivery()
                .flatMap(part)
                .filter(answer -> !answer.equals(Availability.NOT_STATED))
                .map(answer -> List.of(FacetValue.of(answer.value())))
                .orElse(List.of());
    }
}
