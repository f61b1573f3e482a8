// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes records in canonical form, one a line. */
final class CanonicalWriter implements RecordWriter {
    private static final EvidenceJson JSON = EvidenceJson.standard();

    private final OutputStream out;
    private final Remarks remarks;
    private long written;

    CanonicalWriter(OutputStream out, Remarks remarks) {
        this.out = out;
        this.remarks = remarks;
    }

    @Override
    public void write(EvidenceRecord record) throws IOException {
        Optional<byte[]> canonical = JSON.canonical(record);
        if (canonical.isEmpty()) {
            remarks.say(record.id() + ": expected numbers that the canonical form can carry (RFC 8785), found another; "
                    + "the record is left out");
            return;
        }
        out.write(canonical.get());
        out.write('\n');
        written++;
    }

    @Override
    public long end() {
        return written;
    }
}
