// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes records of one generation, many rows at a time. */
final class JdbcWriter implements AutoCloseable {

    private static final int AT_ONCE = 200;

    private final Connection connection;
    private final long generation;
    private final long now;
    private final Set<String> waiting = new HashSet<>();
    private final PreparedStatement version;
    private final PreparedStatement noRecord;
    private final PreparedStatement record;
    private final PreparedStatement noTerms;
    private final PreparedStatement term;
    private final PreparedStatement noChange;
    private final PreparedStatement change;

    JdbcWriter(Connection connection, long generation, Instant now) throws SQLException {
        this.connection = connection;
        this.generation = generation;
        this.now = now.getEpochSecond();
        version = connection.prepareStatement("INSERT INTO centre_version (id, version, digest, status, generation,"
                + " made_at, body_size, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        noRecord = connection.prepareStatement("DELETE FROM centre_record WHERE id = ?");
        record = connection.prepareStatement("INSERT INTO centre_record (id, version, status, kind, publisher, words)"
                + " VALUES (?, ?, ?, ?, ?, ?)");
        noTerms = connection.prepareStatement("DELETE FROM centre_term WHERE id = ?");
        term = connection.prepareStatement("INSERT INTO centre_term (field, term, id) VALUES (?, ?, ?)");
        noChange = connection.prepareStatement("DELETE FROM centre_change WHERE generation = ? AND id = ?");
        change = connection.prepareStatement("INSERT INTO centre_change (generation, id, withdrawn, version, digest,"
                + " withdrawal) VALUES (?, ?, ?, ?, ?, ?)");
    }

    /** The statements in the order in which they are sent. */
    private List<PreparedStatement> all() {
        return List.of(version, noRecord, record, noTerms, term, noChange, change);
    }

    void add(Candidate one) throws SQLException {
        if (waiting.contains(one.id()) || waiting.size() == AT_ONCE) {
            flush();
        }
        waiting.add(one.id());
        BrowseColumns columns = one.columns();
        batch(
                version,
                one.id(),
                one.version(),
                one.digest(),
                columns.status(),
                generation,
                now,
                one.body().length,
                one.body());
        batch(noRecord, one.id());
        batch(record, one.id(), one.version(), columns.status(), columns.kind(), columns.publisher(), columns.words());
        batch(noTerms, one.id());
        for (String topic : columns.topics()) {
            batch(term, PageQuery.TOPIC, topic, one.id());
        }
        for (String domain : columns.outcomeDomains()) {
            batch(term, PageQuery.OUTCOME_DOMAIN, domain, one.id());
        }
        // Of two versions in one import, only the last is a change.
        batch(noChange, generation, one.id());
        addChange(one);
    }

    private void addChange(Candidate one) throws SQLException {
        Sql.set(change, List.of(generation, one.id(), one.isWithdrawn(), one.version(), one.digest()));
        if (one.withdrawal().isPresent()) {
            JsonValue why = one.withdrawal().get();
            change.setBytes(6, JsonText.standard().compact(why));
        } else {
            change.setNull(6, Types.BINARY);
        }
        change.addBatch();
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        Sql.set(statement, Arrays.asList(values));
        statement.addBatch();
    }

    void flush() throws SQLException {
        for (PreparedStatement statement : all()) {
            statement.executeBatch();
        }
        waiting.clear();
    }

    /** Adds the generation itself, and lets go of the bulk files that nobody fetches any more. */
    void add(Generation next, byte[] file) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO centre_generation (" + Rows.GENERATION + ", file_bytes)"
                        + " VALUES (?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
                next.number(),
                next.madeAt().getEpochSecond(),
                next.issuedAt().getEpochSecond(),
                next.expiresAt().getEpochSecond(),
                next.count(),
                next.root(),
                next.size(),
                next.sha256(),
                file);
        if (next.previous().isPresent()) {
            long previous = next.previous().get();
            Sql.update(connection, "UPDATE centre_generation SET previous = ? WHERE number = ?", previous, generation);
            Sql.update(
                    connection,
                    "UPDATE centre_generation SET file_bytes = NULL WHERE number < ? AND file_bytes IS NOT NULL",
                    previous);
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : all()) {
            statement.close();
        }
    }
}
