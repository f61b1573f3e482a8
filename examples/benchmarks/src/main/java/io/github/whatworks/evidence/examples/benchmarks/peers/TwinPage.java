// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.whatworks.evidence.examples.benchmarks.twin.EvidenceRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the plain twins.
 *
 * @param records the records
 * @param page where it stands
 */
public record TwinPage(List<EvidenceRecord> records, Place page) {

    /**
     * Where a page stands.
     *
     * @param size how many it holds
     * @param next the cursor of the next page
     */
    public record Place(int size, @Nullable String next) {}

    /** Reads it as most hosts would; unknown members are lost. */
    public static ObjectReader reader() {
        return Twins.reader().forType(TwinPage.class);
    }
}
