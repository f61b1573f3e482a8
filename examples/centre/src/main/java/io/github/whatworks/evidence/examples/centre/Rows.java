// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.json.JsonText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Rows of the tables as what they mean. */
final class Rows {

    static final String GENERATION =
            "number, previous, made_at, issued_at, expires_at, record_count, root, file_size, file_sha256";
    static final String VERSION = "v.id, v.version, v.digest, v.status, v.generation, v.made_at";
    static final String CHANGE = "withdrawn, generation, id, version, digest, withdrawal";

    private Rows() {}

    static Generation generation(ResultSet row) throws SQLException {
        long last = row.getLong("previous");
        Optional<Long> previous = row.wasNull() ? Optional.empty() : Optional.of(last);
        return new Generation(
                row.getLong("number"),
                previous,
                instant(row, "made_at"),
                instant(row, "issued_at"),
                instant(row, "expires_at"),
                row.getLong("record_count"),
                row.getString("root"),
                row.getLong("file_size"),
                row.getString("file_sha256"));
    }

    static StoredRecord record(ResultSet row) throws SQLException {
        return new StoredRecord(
                row.getString("id"),
                row.getInt("version"),
                row.getString("digest"),
                row.getString("status"),
                row.getLong("generation"),
                instant(row, "made_at"),
                row.getBytes("body"));
    }

    static VersionRow version(ResultSet row) throws SQLException {
        return new VersionRow(
                row.getInt("version"),
                row.getString("digest"),
                row.getLong("generation"),
                row.getString("status"),
                instant(row, "made_at"));
    }

    static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getBoolean("withdrawn"),
                row.getLong("generation"),
                row.getString("id"),
                row.getInt("version"),
                row.getString("digest"),
                Optional.ofNullable(row.getBytes("withdrawal"))
                        .map(json -> JsonText.standard().parse(json)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Instant.ofEpochSecond(row.getLong(column));
    }
}
