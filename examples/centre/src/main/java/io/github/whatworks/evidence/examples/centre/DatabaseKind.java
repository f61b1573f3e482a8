// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** What two databases call by two names. All else is the same SQL. */
enum DatabaseKind {
    /** A file of this program alone. */
    H2("BLOB", "", "CHECKPOINT SYNC"),

    /** A server. Its order of texts is a language's, unless it is told otherwise. */
    POSTGRESQL("BYTEA", "COLLATE \"C\"", "");

    private static final int H2_IN_USE = 90020;

    private final String bytes;
    private final String byteOrder;
    private final String afterCommit;

    DatabaseKind(String bytes, String byteOrder, String afterCommit) {
        this.bytes = bytes;
        this.byteOrder = byteOrder;
        this.afterCommit = afterCommit;
    }

    Map<String, String> placeholders() {
        return Map.of("bytes", bytes, "byteOrder", byteOrder);
    }

    Optional<String> afterCommit() {
        return afterCommit.isEmpty() ? Optional.empty() : Optional.of(afterCommit);
    }

    /** In words, without the text of the driver, which may quote the address. */
    String whyUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode() == H2_IN_USE
                        ? "the store is in use: another Centre keeps its records there"
                        : "the database cannot be reached or refuses this Centre (SQL state " + sql.getSQLState() + ")";
            }
        }
        return "the database cannot be reached";
    }
}
