// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.RecordList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads pages of a catalogue. */
final class Pages {

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9_-]{1,400}");

    private Pages() {}

    static RecordPage read(EvidenceJson records, byte[] body, RecordQuery query) {
        RecordList list = records.readList(body, "records");
        JsonValue page =
                Optional.ofNullable(list.others().get("page")).orElseThrow(() -> Members.expected("page", "an object"));
        Optional<String> cursor = Members.text(page, "next");
        if (cursor.isPresent() && !CURSOR.matcher(cursor.get()).matches()) {
            throw Members.expected("next", "a cursor of letters, digits, dashes and underscores");
        }
        return new RecordPage(query, list.records(), cursor);
    }
}
