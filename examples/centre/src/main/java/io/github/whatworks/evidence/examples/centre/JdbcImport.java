// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An import into a database: one transaction. Readers see what was before until it is committed. */
final class JdbcImport implements Store.Import {

    private static final int FETCHED_AT_ONCE = 100;

    private final Connection connection;
    private final Database database;
    private final Optional<Generation> current;
    private final Map<String, Latest> latest = new HashMap<>();
    private final JdbcWriter writer;
    private final long number;
    private final Instant now;
    private boolean added;

    private record Latest(int version, String digest) {}

    private JdbcImport(Connection connection, Database database, Optional<Generation> current, Instant now)
            throws SQLException {
        this.connection = connection;
        this.database = database;
        this.current = current;
        this.now = now;
        this.number = current.map(last -> last.number() + 1).orElse(Math.max(1, now.getEpochSecond()));
        this.writer = new JdbcWriter(connection, number, now);
    }

    static JdbcImport begin(Connection connection, Database database, Instant now) throws SQLException {
        connection.setAutoCommit(false);
        Sql.first(connection, row -> row.getInt(1), "SELECT one FROM centre_import FOR UPDATE");
        JdbcImport begun = new JdbcImport(connection, database, JdbcStore.current(connection), now);
        begun.readLatest();
        return begun;
    }

    private void readLatest() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT v.id, v.version, v.digest FROM"
                        + " centre_record r JOIN centre_version v ON v.id = r.id AND v.version = r.version");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                latest.put(rows.getString(1), new Latest(rows.getInt(2), rows.getString(3)));
            }
        }
    }

    @Override
    public Store.Put put(Candidate candidate) {
        Latest last = latest.get(candidate.id());
        try {
            if (last != null && last.version() >= candidate.version()) {
                return compare(candidate, last);
            }
            writer.add(candidate);
        } catch (SQLException failure) {
            throw StoreException.of(failure);
        }
        latest.put(candidate.id(), new Latest(candidate.version(), candidate.digest()));
        added = true;
        return Store.Put.ADDED;
    }

    private Store.Put compare(Candidate candidate, Latest last) throws SQLException {
        Optional<String> digest = Optional.of(last.digest());
        if (last.version() > candidate.version()) {
            writer.flush();
            digest = Sql.first(
                    connection,
                    row -> row.getString(1),
                    "SELECT digest FROM centre_version WHERE id = ? AND version = ?",
                    candidate.id(),
                    candidate.version());
        }
        return digest.map(there -> there.equals(candidate.digest()) ? Store.Put.SAME : Store.Put.OTHER_CONTENT)
                .orElse(Store.Put.EARLIER_VERSION);
    }

    @Override
    public Generation commit() {
        if (!added && current.isPresent()) {
            return current.get();
        }
        try {
            writer.flush();
            BulkFile file = bulkFile();
            Generation next = Generation.of(number, current.map(Generation::number), now, file);
            writer.add(next, file.bytes());
            connection.commit();
            syncToDisk();
            return next;
        } catch (SQLException failure) {
            throw StoreException.of(failure);
        }
    }

    private BulkFile bulkFile() throws SQLException {
        BulkFile file = new BulkFile();
        try (PreparedStatement query = connection.prepareStatement("SELECT " + Rows.VERSION + ", v.body FROM"
                + " centre_record r JOIN centre_version v ON v.id = r.id AND v.version = r.version"
                + " WHERE r.status <> ? ORDER BY r.id")) {
            query.setFetchSize(FETCHED_AT_ONCE);
            query.setString(1, StoredRecord.WITHDRAWN);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    StoredRecord one = Rows.record(rows);
                    file.add(one.id(), one.version(), one.digest(), one.body());
                }
            }
        }
        return file.end();
    }

    private void syncToDisk() throws SQLException {
        if (database.afterCommit().isPresent()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute(database.afterCommit().get());
            }
        }
    }

    @Override
    public void close() {
        try (connection;
                writer) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw StoreException.of(failure);
        }
    }
}
