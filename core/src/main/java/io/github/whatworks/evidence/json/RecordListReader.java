// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads an object with a list of records in one pass, straight from the tokens. For one thread. */
final class RecordListReader {
    private final Tokens tokens;
    private final String member;
    private final RecordReadings<EvidenceRecord> readings;

    /** Reads {@code tokens}, which are of an object that has a list of records as its member {@code member}. */
    RecordListReader(Tokens tokens, String member, RecordReadings<EvidenceRecord> readings) {
        this.tokens = tokens;
        this.member = member;
        this.readings = readings;
    }

    RecordList read() {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw tokens.faultAt("", Reason.REQUIRED, "an object", "another value");
        }
        @Nullable List<EvidenceRecord> records = null;
        Map<String, JsonValue> others = new LinkedHashMap<>();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            boolean isList = name.equals(member);
            if (isList ? records != null : others.containsKey(name)) {
                throw tokens.duplicate();
            }
            if (isList) {
                records = records();
            } else {
                others.put(name, new TreeReader(tokens).value(tokens.next()));
            }
        }
        tokens.end();
        if (records == null) {
            throw tokens.faultAt("/" + member, Reason.REQUIRED, "an array of records", "nothing");
        }
        return new RecordList(records, others);
    }

    private List<EvidenceRecord> records() {
        if (tokens.next() != JsonToken.START_ARRAY) {
            throw tokens.faultAt("/" + member, Reason.REQUIRED, "an array of records", "another value");
        }
        PlanReader reader = new PlanReader(tokens);
        List<EvidenceRecord> records = new ArrayList<>();
        Function<RecordReading<EvidenceRecord>, EvidenceRecord> element = reader::element;
        while (tokens.next() != JsonToken.END_ARRAY) {
            records.add(readings.lend(element));
        }
        return records;
    }
}
