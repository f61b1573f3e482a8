// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.nio.file.Path;
import java.util.Optional;

/** Where a database is, and who asks. Its text never names the password, nor the address, which may hold one. */
record DatabaseAddress(DatabaseKind kind, String url, Optional<String> user, Optional<String> password) {

    private static final String POSTGRESQL = "jdbc:postgresql:";

    /**
     * The file database in a folder.
     *
     * @throws IllegalArgumentException if the folder's name would read as settings of the database
     */
    static DatabaseAddress in(Path folder) {
        String path = folder.toAbsolutePath().normalize().resolve("centre").toString();
        if (path.contains(";")) {
            throw new IllegalArgumentException("--store: the path of the folder cannot have a semicolon");
        }
        // Written at each commit; closed by the Centre, once its last answer is out; others wait for an import.
        String url = "jdbc:h2:file:" + path + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";
        return new DatabaseAddress(DatabaseKind.H2, url, Optional.empty(), Optional.empty());
    }

    /**
     * A database by its address.
     *
     * @throws IllegalArgumentException if it is not one of PostgreSQL
     */
    static DatabaseAddress of(String url, Optional<String> user, Optional<String> password) {
        if (!url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("--jdbc: expected an address that starts with " + POSTGRESQL);
        }
        return new DatabaseAddress(DatabaseKind.POSTGRESQL, url, user, password);
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return kind.toString();
    }
}
