// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The example records that come with this program: real facts, no publication of any Centre.
 *
 * <p>Nothing is kept between calls; each reads afresh.
 */
public final class ExampleRecords {

    private static final String RESOURCE = "/evidence.ndjson";

    private ExampleRecords() {}

    /**
     * The records.
     *
     * @throws IllegalStateException if the program was built without them
     */
    public static List<EvidenceRecord> bundled() {
        try (InputStream in = open()) {
            RecordReader reader = new RecordReader();
            reader.read(RESOURCE, in);
            return reader.records();
        } catch (FaultyDataException faulty) {
            throw new IllegalStateException(faulty.getMessage(), faulty);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static InputStream open() {
        InputStream in = ExampleRecords.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new IllegalStateException("this program was built without the example records");
        }
        return in;
    }
}
