// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the sheet in their order. A column's name is that of its constant in small letters. */
enum Column {
    RECORD_ID(Level.RECORD, Kind.CODE),
    TITLE(Level.RECORD, Kind.TEXT),
    KIND(Level.RECORD, Kind.CODE),
    VERSION(Level.RECORD, Kind.CODE),
    STATUS(Level.RECORD, Kind.CODE),
    SUMMARY(Level.RECORD, Kind.TEXT),
    PUBLISHER(Level.RECORD, Kind.TEXT),
    SOURCE_ADDRESS(Level.RECORD, Kind.CODE),
    SOURCE_ROLE(Level.RECORD, Kind.CODE),
    SOURCE_STATUS(Level.RECORD, Kind.CODE),
    READ_ON(Level.RECORD, Kind.CODE),
    LICENCE(Level.RECORD, Kind.TEXT),
    ATTRIBUTION(Level.RECORD, Kind.TEXT),
    AGE_BASIS(Level.RECORD, Kind.CODE),
    AGE_TEXT(Level.RECORD, Kind.TEXT),
    AGE_FROM(Level.RECORD, Kind.CODE),
    AGE_TO(Level.RECORD, Kind.CODE),
    AGE_UNIT(Level.RECORD, Kind.CODE),
    CAVEATS(Level.RECORD, Kind.TEXT),
    CAVEATS_SAID_BY(Level.RECORD, Kind.TEXT),
    RECORD_NOTES(Level.RECORD, Kind.TEXT),
    RECORD_NOTES_BY(Level.RECORD, Kind.TEXT),
    OUTCOME_NUMBER(Level.OUTCOME, Kind.CODE),
    OUTCOME(Level.OUTCOME, Kind.TEXT),
    DOMAIN(Level.OUTCOME, Kind.TEXT),
    WANTED(Level.OUTCOME, Kind.CODE),
    WHOSE(Level.OUTCOME, Kind.CODE),
    COMPARATOR(Level.OUTCOME, Kind.TEXT),
    OUTCOME_NOTE(Level.OUTCOME, Kind.TEXT),
    ABOUT(Level.RATING, Kind.CODE),
    FOLLOW_UP(Level.RATING, Kind.TEXT),
    SCALE(Level.RATING, Kind.CODE),
    SCALE_EDITION(Level.RATING, Kind.CODE),
    AXIS_1(Level.RATING, Kind.CODE),
    CODE_1(Level.RATING, Kind.CODE),
    ONE_OF_1(Level.RATING, Kind.CODE),
    PRINTED_1(Level.RATING, Kind.TEXT),
    LABEL_1(Level.RATING, Kind.TEXT),
    NUMBER_1(Level.RATING, Kind.CODE),
    MAXIMUM_1(Level.RATING, Kind.CODE),
    ABSENCE_1(Level.RATING, Kind.CODE),
    AXIS_2(Level.RATING, Kind.CODE),
    CODE_2(Level.RATING, Kind.CODE),
    ONE_OF_2(Level.RATING, Kind.CODE),
    PRINTED_2(Level.RATING, Kind.TEXT),
    LABEL_2(Level.RATING, Kind.TEXT),
    NUMBER_2(Level.RATING, Kind.CODE),
    MAXIMUM_2(Level.RATING, Kind.CODE),
    ABSENCE_2(Level.RATING, Kind.CODE),
    KNOWN(Level.RATING, Kind.CODE),
    RATED_BY(Level.RATING, Kind.TEXT),
    AS_OF(Level.RATING, Kind.CODE),
    RATING_SOURCE(Level.RATING, Kind.CODE),
    RATING_READ_ON(Level.RATING, Kind.CODE),
    RATING_NOTE(Level.RATING, Kind.TEXT);

    private static final Map<String, Column> BY_NAME =
            Stream.of(values()).collect(Collectors.toMap(Column::title, Function.identity()));

    private final Level level;
    private final Kind kind;

    /** What a column says something about. */
    enum Level {
        RECORD,
        OUTCOME,
        RATING
    }

    /** Whether blanks around a cell count. */
    private enum Kind {
        TEXT,
        CODE
    }

    Column(Level level, Kind kind) {
        this.level = level;
        this.kind = kind;
    }

    Level level() {
        return level;
    }

    /** The name in the header. */
    String title() {
        return this == FOLLOW_UP ? "follow-up" : words(name());
    }

    /** The column of a header cell, whatever its letters' case and the blanks in it. */
    static Optional<Column> named(String header) {
        String name = words(header.strip());
        return Optional.ofNullable(BY_NAME.get(name.equals("follow up") ? FOLLOW_UP.title() : name));
    }

    /** What a cell of this column says; nothing where it is blank. */
    Optional<String> content(String cell) {
        return cell.isBlank() ? Optional.empty() : Optional.of(kind == Kind.TEXT ? cell : cell.strip());
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_\\s\\u00a0]+", " ");
    }
}
