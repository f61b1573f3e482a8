// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads records from files of lines until it meets one that cannot be served. */
final class RecordReader {

    private final List<EvidenceRecord> records = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    List<EvidenceRecord> records() {
        return List.copyOf(records);
    }

    void read(Path file) throws FaultyDataException {
        int before = records.size();
        try (InputStream in = Files.newInputStream(file)) {
            read(file.toString(), in);
        } catch (IOException unreadable) {
            throw new FaultyDataException(file + ": " + Reason.of(unreadable), unreadable);
        }
        if (records.size() == before) {
            throw new FaultyDataException(file + ": holds no record");
        }
    }

    void read(String name, InputStream in) throws IOException, FaultyDataException {
        try (Stream<JsonLine> lines = EvidenceJson.standard().lines(in)) {
            for (Iterator<JsonLine> rest = lines.iterator(); rest.hasNext(); ) {
                JsonLine line = rest.next();
                add(line, name + ", line " + line.lineNumber());
            }
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void add(JsonLine line, String place) throws FaultyDataException {
        EvidenceRecord record = line.record()
                .orElseThrow(() -> new FaultyDataException(place + ": "
                        + line.fault().map(InvalidJsonException::getMessage).orElse("not a record")));
        String fault = Servable.fault(record).orElse("");
        if (!fault.isEmpty()) {
            throw new FaultyDataException(place + ": the record " + fault);
        }
        String earlier = places.putIfAbsent(record.id(), place);
        if (earlier != null) {
            throw new FaultyDataException(place + ": the record " + record.id() + " was there before, in " + earlier);
        }
        records.add(record);
    }
}
