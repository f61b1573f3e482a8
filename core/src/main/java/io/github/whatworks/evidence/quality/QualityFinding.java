// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.Finding;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A finding in a file. Immutable.
 *
 * @param file the name of the file
 * @param record the index of the record, from 0; empty for the file as a whole
 * @param id the id of the record, where it is known; of what was found by comparing records it is not, since only
 *     hashes are kept of them
 * @param finding what was found; its line and column are those of the file, its pointer starts at the record
 */
public record QualityFinding(String file, OptionalLong record, Optional<String> id, Finding finding) {

    /** Refuses {@code null}. */
    public QualityFinding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(finding, "finding");
    }
}
