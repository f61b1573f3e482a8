// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.List;
import java.util.Optional;

/**
 * The versions of a record that a Centre holds, newest first. Immutable.
 *
 * @param id the record
 * @param versions its versions
 */
public record RecordVersions(String id, List<Version> versions) {

    /** Copies the list. */
    public RecordVersions {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param number its number
     * @param digest the SHA-256 of its canonical form, 64 lower-case hex digits
     * @param generation the generation that it came with
     * @param status its status
     */
    public record Version(int number, String digest, Optional<Long> generation, Optional<String> status) {}
}
