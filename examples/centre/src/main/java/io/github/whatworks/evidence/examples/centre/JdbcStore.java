// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A store in a database: a file of H2, or PostgreSQL. */
final class JdbcStore implements Store {

    private final Database database;

    JdbcStore(Database database) {
        this.database = database;
    }

    /** What is asked of a connection. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = database.connection()) {
            return work.on(connection);
        } catch (SQLException failure) {
            throw StoreException.of(failure);
        }
    }

    @Override
    public Optional<Generation> generation() {
        return with(JdbcStore::current);
    }

    static Optional<Generation> current(Connection on) throws SQLException {
        return Sql.first(
                on,
                Rows::generation,
                "SELECT " + Rows.GENERATION
                        + " FROM centre_generation WHERE number = (SELECT MAX(number) FROM centre_generation)");
    }

    @Override
    public Optional<Generation> generation(long number) {
        return with(on -> Sql.first(
                on,
                Rows::generation,
                "SELECT " + Rows.GENERATION + " FROM centre_generation WHERE number = ? AND file_bytes IS NOT NULL",
                number));
    }

    @Override
    public Optional<byte[]> bulkFile(long number) {
        return with(on -> Sql.first(
                on,
                row -> row.getBytes("file_bytes"),
                "SELECT file_bytes FROM centre_generation WHERE number = ? AND file_bytes IS NOT NULL",
                number));
    }

    @Override
    public void renew(Generation current, Instant now) {
        Generation next = current.renewed(now);
        with(on -> Sql.update(
                on,
                "UPDATE centre_generation SET issued_at = ?, expires_at = ? WHERE number = ? AND issued_at = ?",
                next.issuedAt().getEpochSecond(),
                next.expiresAt().getEpochSecond(),
                current.number(),
                current.issuedAt().getEpochSecond()));
    }

    @Override
    public Optional<StoredRecord> current(String id) {
        return with(on -> Sql.first(
                on,
                Rows::record,
                "SELECT " + Rows.VERSION + ", v.body FROM centre_record r"
                        + " JOIN centre_version v ON v.id = r.id AND v.version = r.version WHERE r.id = ?",
                id));
    }

    @Override
    public Optional<StoredRecord> version(String id, int version) {
        return with(on -> Sql.first(
                on,
                Rows::record,
                "SELECT " + Rows.VERSION + ", v.body FROM centre_version v WHERE v.id = ? AND v.version = ?",
                id,
                version));
    }

    @Override
    public List<VersionRow> versions(String id) {
        return with(on -> Sql.list(
                on,
                Rows::version,
                "SELECT " + Rows.VERSION + " FROM centre_version v WHERE v.id = ? ORDER BY v.version DESC",
                List.of(id)));
    }

    @Override
    public Page page(Filter filter, String afterId, int limit) {
        return with(on -> {
            PageQuery query = PageQuery.of(filter, afterId, limit + 1);
            List<PageQuery.Hit> hits = Sql.list(on, PageQuery.Hit::of, query.sql(), query.values());
            List<PageQuery.Hit> fitting = PageQuery.fitting(hits, limit);
            List<StoredRecord> records = new ArrayList<>();
            for (PageQuery.Hit hit : fitting) {
                // By its version, which never changes: an import between the two questions takes nothing away.
                Sql.first(
                                on,
                                Rows::record,
                                "SELECT " + Rows.VERSION
                                        + ", v.body FROM centre_version v WHERE v.id = ? AND v.version = ?",
                                hit.id(),
                                hit.version())
                        .ifPresent(records::add);
            }
            return new Page(records, fitting.size() < hits.size());
        });
    }

    @Override
    public Changes changes(long after) {
        return with(on -> {
            // First the end, so that what is imported meanwhile is beyond it.
            long last = number(on, "SELECT COALESCE(MAX(number), 0) FROM centre_generation");
            long first = number(on, "SELECT COALESCE(MIN(number), 0) FROM centre_generation");
            return new Changes(
                    last,
                    first,
                    Sql.list(
                            on,
                            Rows::change,
                            "SELECT " + Rows.CHANGE + " FROM centre_change WHERE generation > ? AND generation <= ?"
                                    + " ORDER BY generation, id",
                            List.of(after, last)));
        });
    }

    private static long number(Connection on, String sql) throws SQLException {
        return Sql.first(on, row -> row.getLong(1), sql).orElse(0L);
    }

    @Override
    public Import begin(Instant now) {
        try {
            Connection connection = database.connection();
            try {
                return JdbcImport.begin(connection, database, now);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw StoreException.of(failure);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
