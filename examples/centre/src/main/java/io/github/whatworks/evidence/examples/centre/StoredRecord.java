// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.time.Instant;

/**
 * One version of a record as it is kept.
 *
 * @param status as the record has it; empty where it says none
 * @param generation the one that it came with
 * @param since when that generation was made
 * @param body its canonical bytes, never written to
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes go from the database to the answer, and nobody compares these
record StoredRecord(String id, int version, String digest, String status, long generation, Instant since, byte[] body) {

    static final String WITHDRAWN = "withdrawn";

    boolean isWithdrawn() {
        return WITHDRAWN.equals(status);
    }
}
