// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON form of a citation. Its members only ever grow: what was stored once is read for ever. */
final class CitationJson {

    static final String FORMAT = "1.0";

    private static final String TYPE = "evidence-citation";
    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.[0-9]{1,4}");
    private static final String MAJOR = "1";

    private CitationJson() {}

    static EvidenceCitation parse(byte[] json) {
        CitedMembers all = CitedMembers.of("", JsonText.standard().parse(json));
        if (!all.text("type").equals(TYPE)) {
            throw CitedMembers.wrong("/type", "\"" + TYPE + "\"", "another text");
        }
        String format = format(all.text("format"));
        CitedRecord record = record(all.object("record"));
        CitedMembers shown = all.object("shown");
        List<CitedLine> lines =
                shown.objects("lines").stream().map(CitationJson::line).toList();
        return new EvidenceCitation(
                format,
                record,
                all.instant("asOf"),
                origin(all.object("origin")),
                all.optionalObject("mapping").map(CitationJson::mapping),
                shown.optionalText("wording"),
                lines,
                all.object("parts").digests(),
                kept(all, shown));
    }

    /** Unknown members of {@code shown} are kept under its name, where an unknown member cannot be. */
    private static Extras kept(CitedMembers all, CitedMembers shown) {
        Extras extras = all.extras();
        Extras inside = shown.extras();
        return inside.isEmpty() ? extras : extras.with("shown", JsonValue.of(inside.members()));
    }

    private static String format(String format) {
        Matcher version = VERSION.matcher(format);
        if (!version.matches()) {
            throw CitedMembers.wrong("/format", "a version such as " + FORMAT, "another text");
        }
        if (!version.group(1).equals(MAJOR)) {
            throw CitedMembers.wrong(
                    "/format",
                    "format " + MAJOR + ".x",
                    "format " + format
                            + "; it needs another version of this library, and can be read by people as it is");
        }
        return format;
    }

    private static CitedRecord record(CitedMembers in) {
        return new CitedRecord(
                in.text("id"),
                (int) in.number("version", Integer.MAX_VALUE),
                in.digest("digest"),
                in.text("title"),
                in.optionalText("kind"),
                in.optionalText("status"),
                in.optionalText("publisher"),
                in.optionalText("address"),
                in.text("licence"),
                in.optionalText("attribution"),
                in.extras());
    }

    private static CitationOrigin origin(CitedMembers in) {
        return new CitationOrigin(
                in.text("centreId"),
                in.optionalText("standing"),
                in.number("generation", Long.MAX_VALUE),
                in.instant("issuedAt"),
                in.instant("retrievedAt"),
                in.instant("expiresAt"),
                in.extras());
    }

    private static CitedMapping mapping(CitedMembers in) {
        return new CitedMapping(
                in.optionalText("id"), in.optionalText("edition"), in.optionalText("owner"), in.extras());
    }

    private static CitedLine line(CitedMembers in) {
        return new CitedLine(in.optionalText("part"), in.text("label"), in.text("text"), in.extras());
    }

    static byte[] write(EvidenceCitation citation) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        put(out, "type", TYPE);
        put(out, "format", citation.format());
        out.put("record", JsonValue.of(record(citation.record())));
        put(out, "asOf", citation.asOf().toString());
        out.put("origin", JsonValue.of(origin(citation.origin())));
        citation.mapping().ifPresent(mapping -> out.put("mapping", JsonValue.of(mapping(mapping))));
        out.put("shown", JsonValue.of(shown(citation)));
        Map<String, JsonValue> parts = new LinkedHashMap<>();
        citation.parts().forEach((name, digest) -> put(parts, name, digest));
        out.put("parts", JsonValue.of(parts));
        JsonValue whole = JsonValue.of(with(citation.extras().without("shown"), out));
        return JsonText.standard().pretty(whole).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, JsonValue> record(CitedRecord record) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        put(out, "id", record.id());
        out.put("version", JsonValue.of(record.version()));
        put(out, "digest", record.digest());
        put(out, "title", record.title());
        put(out, "kind", record.kind());
        put(out, "status", record.status());
        put(out, "publisher", record.publisher());
        put(out, "address", record.address());
        put(out, "licence", record.licence());
        put(out, "attribution", record.attribution());
        return with(record.extras(), out);
    }

    private static Map<String, JsonValue> origin(CitationOrigin origin) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        put(out, "centreId", origin.centreId());
        put(out, "standing", origin.standing());
        out.put("generation", JsonValue.of(origin.generation()));
        put(out, "issuedAt", origin.issuedAt().toString());
        put(out, "retrievedAt", origin.retrievedAt().toString());
        put(out, "expiresAt", origin.expiresAt().toString());
        return with(origin.extras(), out);
    }

    private static Map<String, JsonValue> mapping(CitedMapping mapping) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        put(out, "id", mapping.id());
        put(out, "edition", mapping.edition());
        put(out, "owner", mapping.owner());
        return with(mapping.extras(), out);
    }

    private static Map<String, JsonValue> shown(EvidenceCitation citation) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        put(out, "wording", citation.wording());
        out.put(
                "lines",
                JsonValue.of(citation.lines().stream()
                        .map(line -> JsonValue.of(line(line)))
                        .toList()));
        Extras inside = citation.extras()
                .get("shown")
                .flatMap(JsonValue::asMembers)
                .map(Extras::new)
                .orElse(Extras.NONE);
        return with(inside, out);
    }

    private static Map<String, JsonValue> line(CitedLine line) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        put(out, "part", line.part());
        put(out, "label", line.label());
        put(out, "text", line.text());
        return with(line.extras(), out);
    }

    /** Adds what is unknown behind what is known; a known member is never overwritten. */
    private static Map<String, JsonValue> with(Extras extras, Map<String, JsonValue> out) {
        extras.members().forEach(out::putIfAbsent);
        return out;
    }

    private static void put(Map<String, JsonValue> out, String name, Optional<String> text) {
        text.ifPresent(value -> put(out, name, value));
    }

    private static void put(Map<String, JsonValue> out, String name, String text) {
        out.put(name, JsonValue.of(text));
    }
}
