// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Runs statements. Values are always parameters. */
final class Sql {

    /** So that no request keeps a connection for long. */
    private static final int MOST_SECONDS = 10;

    /** What is made of a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private Sql() {}

    static <T> List<T> list(Connection connection, Row<T> reader, String sql, Collection<?> values)
            throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.setQueryTimeout(MOST_SECONDS);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        }
    }

    static <T> Optional<T> first(Connection connection, Row<T> reader, String sql, Object... values)
            throws SQLException {
        return list(connection, reader, sql, List.of(values)).stream().findFirst();
    }

    static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, List.of(values))) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Collection<?> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        set(statement, values);
        return statement;
    }

    static void set(PreparedStatement statement, Collection<?> values) throws SQLException {
        int place = 1;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
    }
}
