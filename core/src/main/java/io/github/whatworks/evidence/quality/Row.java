// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What one row of the sheet says, and which row it is. For one thread. */
final class Row {
    private final long number;
    private final Map<Column, String> cells = new EnumMap<>(Column.class);

    Row(long number) {
        this.number = number;
    }

    /** The row of the sheet, from 1, which is the header. */
    long number() {
        return number;
    }

    Row put(Column column, Optional<?> content) {
        content.ifPresent(value -> cells.put(column, value.toString()));
        return this;
    }

    Row put(Column column, String content) {
        cells.put(column, content);
        return this;
    }

    /** What the cell says; nothing where it is blank. */
    Optional<String> get(Column column) {
        return Optional.ofNullable(cells.get(column)).flatMap(column::content);
    }

    /** The cell as it stands. */
    String text(Column column) {
        return cells.getOrDefault(column, "");
    }

    boolean isBlank() {
        return Stream.of(Column.values()).allMatch(column -> get(column).isEmpty());
    }

    /** Whether anything is said about this. */
    boolean has(Column.Level level) {
        return Stream.of(Column.values())
                .anyMatch(column -> column.level() == level && get(column).isPresent());
    }

    /** The cells that say something about this, blank ones as nothing. */
    List<Optional<String>> at(Column.Level level) {
        return Stream.of(Column.values())
                .filter(column -> column.level() == level)
                .map(this::get)
                .toList();
    }
}
