// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.quality.CsvOmission;
import io.github.whatworks.evidence.quality.CsvSheet;
import io.github.whatworks.evidence.quality.EvidenceCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes records as a sheet, a record at a time. Holds their ids, since a sheet can hold an id once. */
final class SheetWriter implements RecordWriter {
    private static final EvidenceCsv CSV = EvidenceCsv.standard();
    private static final int MOST_PARTS = 1000;

    private final OutputStream out;
    private final Remarks remarks;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final int headerLength;
    private long written;

    SheetWriter(OutputStream out, Remarks remarks) throws IOException {
        this.out = out;
        this.remarks = remarks;
        CsvSheet header = CSV.write(List.of());
        this.headerLength = header.text().length();
        out.write(header.bytes());
    }

    @Override
    public void write(EvidenceRecord record) throws IOException {
        if (!ids.add(record.id().strip())) {
            remarks.say(record.id() + ": expected each id once in a sheet, found it again; the record is left out");
            return;
        }
        CsvSheet sheet = CSV.write(List.of(record));
        Set<String> parts = new HashSet<>();
        for (CsvOmission omission : sheet.omissions()) {
            if (omission.pointer().isEmpty()) {
                remarks.say(record.id() + ": expected a record that a sheet can hold, found another; it is left out");
                return;
            }
            parts.add(omission.pointer().replaceAll("/\\d+(?=/|$)", "/*"));
        }
        parts.forEach(this::leaveOut);
        out.write(sheet.text().substring(headerLength).getBytes(StandardCharsets.UTF_8));
        written++;
    }

    private void leaveOut(String part) {
        leftOut.merge(leftOut.size() < MOST_PARTS ? part : "other parts", 1, Integer::sum);
    }

    @Override
    public long end() {
        leftOut.forEach((part, records) -> remarks.say(
                "left out, having no column: " + part + " (" + records + (records == 1 ? " record)" : " records)")));
        return written;
    }
}
