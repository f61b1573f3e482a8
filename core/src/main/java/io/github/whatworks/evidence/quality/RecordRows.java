// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static io.github.whatworks.evidence.quality.Column.*;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Lays a record out in rows: one for each rating of an outcome or of the record, one for an outcome
 * without, and one for a record with neither. Of what a cell holds one of, the first is taken.
 */
final class RecordRows {
    static final Lines CAVEAT_LINES = new Lines(CAVEATS, CAVEATS_SAID_BY);
    static final Lines NOTE_LINES = new Lines(RECORD_NOTES, RECORD_NOTES_BY);
    static final List<List<Column>> AXES = List.of(
            List.of(AXIS_1, CODE_1, ONE_OF_1, PRINTED_1, LABEL_1, NUMBER_1, MAXIMUM_1, ABSENCE_1),
            List.of(AXIS_2, CODE_2, ONE_OF_2, PRINTED_2, LABEL_2, NUMBER_2, MAXIMUM_2, ABSENCE_2));
    static final String OR = " | ";

    private final EvidenceRecord record;
    private final List<Row> rows = new ArrayList<>();

    private RecordRows(EvidenceRecord record) {
        this.record = record;
    }

    static List<Row> of(EvidenceRecord record) {
        RecordRows rows = new RecordRows(record);
        rows.outcomes();
        record.ratings().forEach(rating -> rows.rating(rating, rows.add()));
        rows.head(rows.rows.isEmpty() ? rows.add() : rows.rows.get(0));
        return rows.rows;
    }

    private Row add() {
        Row row = new Row(rows.size() + 2L);
        row.put(RECORD_ID, record.id());
        row.put(TITLE, record.title());
        row.put(KIND, record.kind().value());
        rows.add(row);
        return row;
    }

    private void head(Row row) {
        Optional<Provenance> provenance = record.provenance();
        Optional<Source> source = provenance.flatMap(it -> first(it.sources()));
        Optional<Population> population = first(record.populations());
        Optional<Ages> ages = population.flatMap(Population::ages);
        Optional<AgeBand> band = ages.flatMap(it -> first(it.bands()));
        row.put(VERSION, record.version())
                .put(STATUS, record.status())
                .put(SUMMARY, record.summary())
                .put(PUBLISHER, provenance.flatMap(Provenance::publisher))
                .put(SOURCE_ADDRESS, source.flatMap(Source::url))
                .put(SOURCE_ROLE, source.flatMap(Source::role))
                .put(SOURCE_STATUS, source.flatMap(Source::status))
                .put(READ_ON, source.flatMap(Source::readOn))
                .put(LICENCE, provenance.flatMap(Provenance::licence))
                .put(ATTRIBUTION, provenance.flatMap(Provenance::attribution))
                .put(AGE_BASIS, population.flatMap(Population::basis))
                .put(AGE_TEXT, ages.flatMap(Ages::text))
                .put(AGE_FROM, band.flatMap(AgeBand::from))
                .put(AGE_TO, band.flatMap(AgeBand::to))
                .put(AGE_UNIT, band.flatMap(AgeBand::unit));
        CAVEAT_LINES.write(
                record.caveats().stream()
                        .map(caveat -> new Lines.Line(caveat.text(), caveat.saidBy()))
                        .toList(),
                row);
        NOTE_LINES.write(
                record.notes().stream()
                        .map(note -> new Lines.Line(note.text(), note.by()))
                        .toList(),
                row);
    }

    private void outcomes() {
        Map<List<Optional<String>>, Integer> alike = new HashMap<>();
        record.outcomes().forEach(outcome -> alike.merge(cells(outcome), 1, Integer::sum));
        for (int i = 0; i < record.outcomes().size(); i++) {
            Outcome outcome = record.outcomes().get(i);
            List<Optional<String>> cells = cells(outcome);
            boolean alone = alike.getOrDefault(cells, 0) == 1 && cells.stream().anyMatch(Optional::isPresent);
            Optional<Integer> number = alone ? Optional.empty() : Optional.of(i + 1);
            List<Rating> ratings = outcome.ratings();
            for (int j = 0; j < Math.max(1, ratings.size()); j++) {
                Row row = add();
                outcome(outcome, row);
                row.put(OUTCOME_NUMBER, number);
                if (j < ratings.size()) {
                    rating(ratings.get(j), row);
                }
            }
        }
    }

    private static List<Optional<String>> cells(Outcome outcome) {
        Row row = new Row(0);
        outcome(outcome, row);
        return row.at(Level.OUTCOME);
    }

    private static void outcome(Outcome outcome, Row row) {
        row.put(OUTCOME, outcome.name())
                .put(DOMAIN, first(outcome.domains()).flatMap(Term::text))
                .put(WANTED, outcome.wanted())
                .put(WHOSE, outcome.whose())
                .put(COMPARATOR, outcome.comparator().flatMap(Term::text))
                .put(OUTCOME_NOTE, outcome.note());
    }

    private void rating(Rating rating, Row row) {
        row.put(ABOUT, rating.about())
                .put(FOLLOW_UP, rating.followUp())
                .put(SCALE, rating.scale().flatMap(ScaleRef::id))
                .put(SCALE_EDITION, rating.scale().flatMap(ScaleRef::edition))
                .put(KNOWN, rating.known())
                .put(RATED_BY, rating.ratedBy())
                .put(AS_OF, rating.asOf())
                .put(RATING_SOURCE, rating.source().flatMap(Source::url))
                .put(RATING_READ_ON, rating.source().flatMap(Source::readOn))
                .put(RATING_NOTE, rating.note());
        for (int i = 0; i < Math.min(AXES.size(), rating.values().size()); i++) {
            value(rating.values().get(i), AXES.get(i), row);
        }
    }

    private static void value(RatingValue value, List<Column> columns, Row row) {
        List<Function<RatingValue, Optional<?>>> parts = List.of(
                RatingValue::axis,
                RatingValue::code,
                it -> Optional.of(String.join(OR, it.oneOf())),
                RatingValue::printed,
                RatingValue::label,
                RatingValue::number,
                RatingValue::printedMaximum,
                RatingValue::absence);
        for (int i = 0; i < parts.size(); i++) {
            row.put(columns.get(i), parts.get(i).apply(value));
        }
    }

    private static <T> Optional<T> first(List<T> values) {
        return values.stream().findFirst();
    }
}
