// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The same on PostgreSQL, where the build names one. */
@EnabledIfEnvironmentVariable(named = TestDatabase.ADDRESS, matches = "jdbc:postgresql:.+")
class PostgresStoreTest extends StoreLaws {

    private Optional<TestDatabase> database = Optional.empty();

    @Override
    Store open() throws Exception {
        if (database.isEmpty()) {
            database = TestDatabase.ifNamed();
        }
        return database.orElseThrow().open();
    }

    @Override
    boolean lasts() {
        return true;
    }

    @AfterEach
    void drop() throws Exception {
        store.close();
        database.orElseThrow().close();
    }
}
