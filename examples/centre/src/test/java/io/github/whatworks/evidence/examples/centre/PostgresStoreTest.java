// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same on PostgreSQL, where the build names one; each test has a schema of its own there. */
@EnabledIfEnvironmentVariable(named = PostgresStoreTest.ADDRESS, matches = "jdbc:postgresql:.+")
class PostgresStoreTest extends StoreLaws {

    static final String ADDRESS = "CENTRE_TEST_JDBC";

    private final String schema = "centre_" + UUID.randomUUID().toString().replace('-', '_');

    @Override
    Store open() throws Exception {
        run("CREATE SCHEMA IF NOT EXISTS " + schema);
        String url = System.getenv(ADDRESS);
        String separator = url.contains("?") ? "&" : "?";
        return new JdbcStore(Database.open(
                DatabaseAddress.of(url + separator + "currentSchema=" + schema, Optional.empty(), Optional.empty())));
    }

    @Override
    boolean lasts() {
        return true;
    }

    @AfterEach
    void dropSchema() throws Exception {
        store.close();
        run("DROP SCHEMA " + schema + " CASCADE");
    }

    private static void run(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(System.getenv(ADDRESS));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
