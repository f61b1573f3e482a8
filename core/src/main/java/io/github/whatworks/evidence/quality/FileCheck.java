// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds a file to the rules about files, and says of each whether it was tried. For one file and thread. */
final class FileCheck implements AutoCloseable {
    private static final String EMPTY = "file.empty";
    private static final String UNREADABLE = "file.unreadable";
    private static final String CELL = "csv.cell.form";
    private static final String COLUMN = "csv.column.known";

    private final EvidenceValidator validator;
    private final Tally tally;
    private final Listing listing;
    private final FileIndex index;
    private String lost = "";

    FileCheck(EvidenceValidator validator, Tally tally, Listing listing, FileIndex index) {
        this.validator = validator;
        this.tally = tally;
        this.listing = listing;
        this.index = index;
    }

    /** A record was checked, and is to be compared with the others. */
    void add(Task.Done done) {
        if (lost.isEmpty()) {
            try {
                index.add(done);
            } catch (IOException full) {
                lose();
            }
        }
    }

    /** Some of a sheet could not be taken as it stands. */
    void sheet(List<CsvFinding> findings) throws IOException {
        for (CsvFinding finding : findings) {
            String rule = finding.expected().equals(CsvHeader.KNOWN) ? COLUMN : CELL;
            JsonPlace row = new JsonPlace(finding.row(), 1);
            report(rule, OptionalLong.empty(), row, "", finding.expected() + where(finding.column()), finding.found());
        }
    }

    /** Nothing can be read after {@code place}. */
    void unreadable(JsonPlace place, String expected, String found) throws IOException {
        report(UNREADABLE, OptionalLong.empty(), place, "", expected, found);
    }

    /** The end of what was read has been reached. */
    void finish(boolean isSheet, Ending ending) throws IOException {
        String cut = cut(ending);
        if (tally.records() == 0 && tally.findings() == 0 && cut.isEmpty()) {
            report(EMPTY, OptionalLong.empty(), new JsonPlace(1, 1), "", "a record", "none");
        }
        close(EMPTY, tally.records() == 0 ? cut : "");
        close(UNREADABLE, ending == Ending.CANCELLED ? cut : "");
        for (String rule : List.of(CELL, COLUMN)) {
            close(rule, isSheet ? cut : "the file is no sheet");
        }
        compare(ending, cut);
    }

    /** Compares the records, as far as they were read; that one is not there needs all of them. */
    private void compare(Ending ending, String cut) throws IOException {
        boolean followed = true;
        if (ending != Ending.CANCELLED && lost.isEmpty()) {
            try {
                followed = index.compare(new Differences(cut.isEmpty()));
            } catch (UncheckedIOException sink) {
                throw Objects.requireNonNull(sink.getCause());
            } catch (IOException unreadable) {
                lose();
            }
        }
        for (FileIndex.Kind kind : FileIndex.Kind.values()) {
            boolean tooMany = kind == FileIndex.Kind.LOOP && !followed;
            String why = tooMany ? "too many links lead from one to the next to be followed" : cut;
            close(kind.rule(), lost.isEmpty() ? why : lost);
        }
    }

    /** Reports what the comparison finds; of a file that was not read to its end, not what it seems to lack. */
    private final class Differences implements FileIndex.Found {
        private final boolean whole;

        Differences(boolean whole) {
            this.whole = whole;
        }

        @Override
        public void accept(
                FileIndex.Kind kind, long record, JsonPlace place, JsonPlace other, long relation, long size) {
            if (whole || kind != FileIndex.Kind.UNKNOWN) {
                found(kind, record, place, other, relation, size);
            }
        }
    }

    private void found(FileIndex.Kind kind, long record, JsonPlace place, JsonPlace other, long relation, long size) {
        String link = "/relations/" + relation + "/record";
        String there = "of the record on line " + other.line();
        try {
            OptionalLong index = OptionalLong.of(record);
            switch (kind) {
                case DUPLICATE ->
                    report(kind.rule(), index, place, "/id", "an id and version of its own", "those " + there);
                case REPEATED -> report(kind.rule(), index, place, "", "each record once", "the text " + there);
                case TITLE -> report(kind.rule(), index, place, "/title", "a title of its own", "that " + there);
                case LOOP ->
                    report(
                            kind.rule(),
                            index,
                            place,
                            link,
                            "links that end at the record that is valid now",
                            loop(size, other));
                case UNKNOWN ->
                    report(
                            kind.rule(),
                            index,
                            place,
                            link,
                            "the id of a record of the file",
                            "that of none that could be read");
            }
        } catch (IOException sink) {
            throw new UncheckedIOException(sink);
        }
    }

    private static String loop(long size, JsonPlace next) {
        return size == 1
                ? "one to the record itself"
                : "a loop of " + size + " records, which goes on with the link on line " + next.line();
    }

    private void report(String id, OptionalLong record, JsonPlace place, String pointer, String expected, String found)
            throws IOException {
        Rule rule = rule(id);
        Optional<Severity> severity = validator.severity(rule);
        if (severity.isPresent()) {
            listing.file(
                    record,
                    new Finding(rule, severity.get(), pointer, Optional.of(place), expected, found, Optional.empty()));
        }
    }

    /** Says that a rule was tried, and if there is a reason, that it was not tried on everything. */
    private void close(String id, String untried) {
        Rule rule = rule(id);
        if (validator.severity(rule).isPresent()) {
            tally.tried(rule);
            if (!untried.isEmpty()) {
                tally.skipped(rule, untried);
            }
        }
    }

    private void lose() {
        lost = "the index of the file could not be kept in the folder for temporary files";
        index.close();
    }

    private static String cut(Ending ending) {
        return switch (ending) {
            case COMPLETE -> "";
            case UNREADABLE -> "the file was not read to its end";
            case CANCELLED -> "the check was cancelled";
        };
    }

    private static String where(String column) {
        if (column.isEmpty()) {
            return "";
        }
        return column.startsWith("column ") ? " in " + column : " in the column " + column;
    }

    private static Rule rule(String id) {
        Optional<Rule> rule = Rules.find(id);
        if (rule.isEmpty()) {
            throw new IllegalStateException("expected the rule " + id + ", found none");
        }
        return rule.get();
    }

    @Override
    public void close() {
        index.close();
    }
}
