// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** A few connections to a database whose tables are those of this version. */
final class Database implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 8;
    private static final long MOST_WAIT_MILLIS = 5_000;

    private final HikariDataSource connections;
    private final DatabaseKind kind;

    private Database(HikariDataSource connections, DatabaseKind kind) {
        this.connections = connections;
        this.kind = kind;
    }

    /**
     * Opens a database and brings its tables to this version.
     *
     * @throws StoreException if it cannot be reached, or was made by a later version; the message says which
     */
    static Database open(DatabaseAddress address) {
        HikariDataSource connections = connect(address);
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(connections)
                    .locations("classpath:io/github/whatworks/evidence/examples/centre/store")
                    .table("centre_migration")
                    // Somebody else's tables may stand beside these.
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .placeholders(address.kind().placeholders())
                    .load()
                    .migrate();
            return new Database(connections, address.kind());
        } catch (FlywayException notThese) {
            connections.close();
            throw new StoreException("the tables of the database could not be brought to this version", notThese);
        }
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("centre-store");
        config.setJdbcUrl(address.url());
        address.user().ifPresent(config::setUsername);
        address.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(MOST_WAIT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException unreachable) {
            throw new StoreException(address.kind().whyUnreachable(unreachable), unreachable);
        }
    }

    Connection connection() throws SQLException {
        return connections.getConnection();
    }

    /** What has to be done before a commit may be called lasting. */
    Optional<String> afterCommit() {
        return kind.afterCommit();
    }

    @Override
    public void close() {
        connections.close();
    }
}
