// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static io.github.whatworks.evidence.quality.Column.*;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.OutcomeBuilder;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingBuilder;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceBuilder;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.WantedDirection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts the outcomes and ratings of one record together. Rows are about one outcome if they have one
 * outcome number or, where they have none, the same outcome cells; a row without any rates the record.
 *
 * @param outcomes in the order of their first rows
 * @param ratings of the record
 */
record RowsOutcomes(List<Outcome> outcomes, List<Rating> ratings) {
    private static final Rating NO_RATING = Rating.builder().build();
    private static final RatingValue NO_VALUE = RatingValue.builder().build();

    static RowsOutcomes of(List<Row> rows, Findings findings) {
        Map<Object, List<Row>> byOutcome = new LinkedHashMap<>();
        List<Rating> ratings = new ArrayList<>();
        for (Row row : rows) {
            if (row.has(Level.OUTCOME)) {
                Optional<String> number = row.get(OUTCOME_NUMBER);
                Object key = number.isPresent() ? number : row.at(Level.OUTCOME);
                byOutcome.computeIfAbsent(key, first -> new ArrayList<>()).add(row);
            } else if (row.has(Level.RATING)) {
                rating(row, findings).ifPresent(ratings::add);
            }
        }
        List<Outcome> outcomes =
                byOutcome.values().stream().map(same -> outcome(same, findings)).toList();
        return new RowsOutcomes(outcomes, ratings);
    }

    private static Outcome outcome(List<Row> rows, Findings findings) {
        Row head = Merged.of(rows, Level.OUTCOME, findings);
        OutcomeBuilder outcome = Outcome.builder();
        head.get(OUTCOME).ifPresent(outcome::name);
        head.get(DOMAIN).ifPresent(domain -> outcome.domains(List.of(Term.printed(domain))));
        head.get(WANTED).map(WantedDirection::new).ifPresent(outcome::wanted);
        head.get(WHOSE).map(Subject::new).ifPresent(outcome::whose);
        head.get(COMPARATOR).map(Term::printed).ifPresent(outcome::comparator);
        head.get(OUTCOME_NOTE).ifPresent(outcome::note);
        return outcome.ratings(rows.stream()
                        .flatMap(row -> rating(row, findings).stream())
                        .toList())
                .build();
    }

    /** The rating of a row; nothing where it says none that could be read. */
    private static Optional<Rating> rating(Row row, Findings findings) {
        Typed typed = new Typed(row, findings);
        RatingBuilder rating = Rating.builder();
        row.get(ABOUT).map(RatingSubject::new).ifPresent(rating::about);
        row.get(FOLLOW_UP).ifPresent(rating::followUp);
        if (row.get(SCALE).isPresent() || row.get(SCALE_EDITION).isPresent()) {
            rating.scale(new ScaleRef(
                    row.get(SCALE), row.get(SCALE_EDITION), Optional.empty(), Optional.empty(), Extras.NONE));
        }
        List<RatingValue> values = new ArrayList<>();
        for (List<Column> columns : RecordRows.AXES) {
            value(columns, row, typed).ifPresent(values::add);
        }
        rating.values(values);
        row.get(KNOWN).map(Known::new).ifPresent(rating::known);
        row.get(RATED_BY).ifPresent(rating::ratedBy);
        typed.date(AS_OF).ifPresent(rating::asOf);
        if (row.get(RATING_SOURCE).isPresent() || row.get(RATING_READ_ON).isPresent()) {
            SourceBuilder source = Source.builder();
            row.get(RATING_SOURCE).ifPresent(source::url);
            typed.date(RATING_READ_ON).ifPresent(source::readOn);
            rating.source(source.build());
        }
        row.get(RATING_NOTE).ifPresent(rating::note);
        return Optional.of(rating.build()).filter(it -> !it.equals(NO_RATING));
    }

    private static Optional<RatingValue> value(List<Column> columns, Row row, Typed typed) {
        RatingValue value = new RatingValue(
                row.get(columns.get(0)),
                row.get(columns.get(1)),
                typed.codes(columns.get(2)),
                List.of(),
                row.get(columns.get(3)),
                row.get(columns.get(4)),
                typed.number(columns.get(5)),
                typed.number(columns.get(6)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                row.get(columns.get(7)).map(Absence::new),
                Extras.NONE);
        return Optional.of(value).filter(it -> !it.equals(NO_VALUE));
    }
}
