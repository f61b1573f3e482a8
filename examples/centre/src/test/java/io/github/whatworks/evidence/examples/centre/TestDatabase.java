// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/** A part of the PostgreSQL that the build names, for one test alone. */
record TestDatabase(String server, String schema) implements AutoCloseable {

    /** The environment variable with the address; whoever may make schemas there. */
    static final String ADDRESS = "CENTRE_TEST_JDBC";

    static Optional<TestDatabase> ifNamed() throws SQLException {
        Optional<String> server = Optional.ofNullable(System.getenv(ADDRESS));
        return server.isPresent() ? Optional.of(create(server.get())) : Optional.empty();
    }

    private static TestDatabase create(String server) throws SQLException {
        String schema = "centre_" + UUID.randomUUID().toString().replace('-', '_');
        TestDatabase database = new TestDatabase(server, schema);
        database.run("CREATE SCHEMA " + schema);
        return database;
    }

    Store open() {
        String separator = server.contains("?") ? "&" : "?";
        return new JdbcStore(Database.open(DatabaseAddress.of(
                server + separator + "currentSchema=" + schema, Optional.empty(), Optional.empty())));
    }

    @Override
    public void close() throws SQLException {
        run("DROP SCHEMA " + schema + " CASCADE");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
