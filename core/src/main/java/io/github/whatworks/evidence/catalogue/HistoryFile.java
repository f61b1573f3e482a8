// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The history of a copy as a file: one change a line, as JSON. */
final class HistoryFile {

    private final JsonText json = JsonText.standard();
    private final EvidenceJson records = EvidenceJson.standard();

    byte[] write(History history) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (History.Change change : history.changes()) {
            out.writeBytes(json.compact(JsonValue.of(members(change))));
            out.write('\n');
        }
        return out.toByteArray();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if a line is not a change
     */
    History read(byte[] lines) {
        List<History.Change> changes = new ArrayList<>();
        new String(lines, StandardCharsets.UTF_8).lines().forEach(line -> changes.add(change(line)));
        return new History(changes);
    }

    private static Map<String, JsonValue> common(History.Change change) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("what", JsonValue.of(change.what().name().toLowerCase(Locale.ROOT)));
        out.put("id", JsonValue.of(change.id()));
        out.put("version", JsonValue.of(change.version()));
        out.put("digest", JsonValue.of(change.digest()));
        out.put("title", JsonValue.of(change.title()));
        out.put("generation", JsonValue.of(change.generation()));
        out.put("seenAt", JsonValue.of(change.seenAt().toString()));
        return out;
    }

    private Map<String, JsonValue> members(History.Change change) {
        Map<String, JsonValue> out = common(change);
        change.withdrawal().ifPresent(reason -> out.put("withdrawal", records.toValue(reason)));
        return out;
    }

    private History.Change change(String line) {
        JsonValue value = json.parse(line);
        JsonMembers members = JsonMembers.of("the history", value);
        Optional<Withdrawal> withdrawal = value.member("withdrawal").flatMap(records::withdrawal);
        return new History.Change(
                History.What.valueOf(members.text("what").toUpperCase(Locale.ROOT)),
                members.text("id"),
                Math.toIntExact(members.whole("version")),
                members.text("digest"),
                members.text("title"),
                members.whole("generation"),
                Instant.parse(members.text("seenAt")),
                withdrawal);
    }
}
