// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;

/** Writes records one after the other, and says what of them it cannot. */
interface RecordWriter {

    /** Writes the record, or says why it is left out. */
    void write(EvidenceRecord record) throws IOException;

    /** Says what is known only at the end, and how many records were written. */
    long end();
}
