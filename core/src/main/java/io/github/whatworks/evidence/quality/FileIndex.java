// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.json.JsonPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What has to be known of the records of a file to compare them: of each id, version, title and link a hash, and where
 * it stands. Of bounded size in memory. For one thread.
 */
final class FileIndex implements AutoCloseable {
    /** In place of a version: the id is not that of a record, but in a relation. Comes after all versions. */
    private static final long MENTION = -1L;

    private static final int TABLES = 4;
    private static final int COLUMN_BITS = 24;
    private static final long MOST_COLUMNS = (1L << COLUMN_BITS) - 1;

    private final int bound;
    private final Optional<Path> folder;
    /** Id, version or {@link #MENTION}, record, place, text or number of the relation. */
    private final SortedRows ids;
    /** Title, nothing, record, place, id. */
    private final SortedRows titles;
    /** The record that supersedes, the one it supersedes, and record, place and number of the relation. */
    private final SortedRows links;
    /** Record, kind, place, the other's place, and a number that depends on the kind. */
    private final SortedRows found;

    /** What can be found. */
    enum Kind {
        DUPLICATE("file.record.duplicate"),
        REPEATED("file.record.repeated"),
        TITLE("file.title.equal"),
        LOOP("file.relation.loop"),
        UNKNOWN("file.relation.unknown");

        private static final List<Kind> ALL = List.of(values());

        private final String rule;

        Kind(String rule) {
            this.rule = rule;
        }

        private long number() {
            return ALL.indexOf(this);
        }

        /** The id of the rule. */
        String rule() {
            return rule;
        }
    }

    /** Takes what was found. */
    interface Found {
        /**
         * In the record {@code index} at {@code place}, with that of the other record and a number.
         *
         * @param relation the number of the relation; for others than links 0
         * @param size how many records a loop has; for others 0
         */
        void accept(Kind kind, long index, JsonPlace place, JsonPlace other, long relation, long size);
    }

    /** With about so many bytes in memory; the rest goes to {@code folder}, or where temporary files are. */
    FileIndex(long bytes, Optional<Path> folder) {
        this.bound = (int) Math.min(bytes / (TABLES * SortedRows.ROW_BYTES), Integer.MAX_VALUE / SortedRows.ROW_BYTES);
        this.folder = folder;
        this.ids = rows();
        this.titles = rows();
        this.links = rows();
        this.found = rows();
    }

    private SortedRows rows() {
        return new SortedRows(bound, folder);
    }

    /** Takes in a record. */
    void add(Task.Done done) throws IOException {
        EvidenceRecord record = done.record().record().orElse(null);
        if (record == null || record.id().equals(CheckedRecord.NONE)) {
            return;
        }
        long index = done.record().index();
        long place = packed(done.record().line(), done.record().column());
        long id = Hash.of(record.id());
        ids.add(id, Integer.toUnsignedLong(record.version().orElse(0)), index, place, done.text());
        if (!record.title().equals(CheckedRecord.NONE)) {
            titles.add(Hash.of(record.title()), 0, index, place, id);
        }
        for (int i = 0; i < record.relations().size(); i++) {
            add(record.relations().get(i), i, id, index, place);
        }
    }

    private void add(Relation relation, int number, long id, long index, long place) throws IOException {
        boolean supersedes = relation.type().equals(Optional.of(RelationType.SUPERSEDES));
        boolean superseded = relation.type().equals(Optional.of(RelationType.SUPERSEDED_BY));
        if (relation.record().isPresent() && (supersedes || superseded)) {
            long other = Hash.of(relation.record().get());
            ids.add(other, MENTION, index, place, number);
            links.add(supersedes ? id : other, supersedes ? other : id, index, place, number);
        }
    }

    /**
     * Compares the records and gives what was found, in the order of the file; false if there are too many links to
     * look for loops among them.
     */
    boolean compare(Found out) throws IOException {
        compareIds();
        compareTitles();
        boolean followed = links.size() == 0
                || new Loops(bound, this::rows)
                        .find(
                                links,
                                (index, place, relation, size, next) -> found.add(
                                        index, Kind.LOOP.number(), place, next, size << Integer.SIZE | relation));
        RowCursor row = found.sorted();
        while (row.next()) {
            Kind kind = Kind.ALL.get((int) row.get(1));
            long number = row.get(4);
            out.accept(
                    kind,
                    row.get(0),
                    unpacked(row.get(2)),
                    unpacked(row.get(3)),
                    number & Integer.MAX_VALUE,
                    number >>> Integer.SIZE);
        }
        return followed;
    }

    private void compareIds() throws IOException {
        RowCursor row = ids.sorted();
        boolean known = false;
        long id = 0;
        long version = 0;
        long place = 0;
        long text = 0;
        while (row.next()) {
            boolean sameId = known && row.get(0) == id;
            if (row.get(1) == MENTION) {
                if (!sameId) {
                    found.add(row.get(2), Kind.UNKNOWN.number(), row.get(3), 0, row.get(4));
                }
            } else if (sameId && row.get(1) == version) {
                Kind kind = row.get(4) == text ? Kind.REPEATED : Kind.DUPLICATE;
                found.add(row.get(2), kind.number(), row.get(3), place, 0);
            } else {
                known = true;
                id = row.get(0);
                version = row.get(1);
                place = row.get(3);
                text = row.get(4);
            }
        }
    }

    private void compareTitles() throws IOException {
        RowCursor row = titles.sorted();
        boolean known = false;
        long title = 0;
        long place = 0;
        long id = 0;
        while (row.next()) {
            if (!known || row.get(0) != title) {
                known = true;
                title = row.get(0);
                place = row.get(3);
                id = row.get(4);
            } else if (row.get(4) != id) {
                found.add(row.get(2), Kind.TITLE.number(), row.get(3), place, 0);
            }
        }
    }

    private static long packed(long line, long column) {
        return line << COLUMN_BITS | Math.min(column, MOST_COLUMNS);
    }

    private static JsonPlace unpacked(long place) {
        return new JsonPlace(place >>> COLUMN_BITS, place & MOST_COLUMNS);
    }

    @Override
    public void close() {
        ids.close();
        titles.close();
        links.close();
        found.close();
    }
}
