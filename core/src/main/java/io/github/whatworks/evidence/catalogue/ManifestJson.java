// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wire form of a manifest. */
final class ManifestJson {

    private ManifestJson() {}

    private static final String TIME = "an RFC 3339 time in UTC, of the years 1970 to 9999";
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static SnapshotManifest parse(byte[] json) {
        JsonMembers all = JsonMembers.of("the manifest", JsonText.standard().parse(json));
        SnapshotManifest manifest = read(all);
        if (manifest.generation() < 1) {
            throw all.wrong("generation", "a whole number from 1");
        }
        if (!manifest.expiresAt().isAfter(manifest.issuedAt())) {
            throw all.wrong("expiresAt", "after the time in \"issuedAt\"");
        }
        return manifest;
    }

    private static SnapshotManifest read(JsonMembers all) {
        JsonMembers snapshot = all.object("snapshot");
        return new SnapshotManifest(
                all.text("centreId"),
                all.has("standing") ? Optional.of(all.text("standing")) : Optional.empty(),
                all.whole("generation"),
                all.has("previousGeneration") ? Optional.of(all.whole("previousGeneration")) : Optional.empty(),
                instant(all, "issuedAt"),
                instant(all, "expiresAt"),
                all.whole("count"),
                digest(all, "root"),
                file(snapshot),
                all.has("referenceData") ? Optional.of(file(all.object("referenceData"))) : Optional.empty(),
                all.texts("keys").stream().map(CentreKey::new).toList(),
                all.has("signature") ? Optional.of(all.text("signature")) : Optional.empty());
    }

    private static SnapshotManifest.BulkFile file(JsonMembers file) {
        return new SnapshotManifest.BulkFile(file.text("path"), file.whole("size"), digest(file, "sha256"));
    }

    static byte[] write(SnapshotManifest manifest) {
        return canonical(members(manifest));
    }

    static byte[] signedBytes(SnapshotManifest manifest) {
        return write(manifest.withSignature(Optional.empty()));
    }

    /** What was signed, for a manifest that was read: every member it had, known here or not. */
    static byte[] signedBytes(byte[] json) {
        JsonMembers all = JsonMembers.of("the manifest", JsonText.standard().parse(json));
        return canonical(all.without("signature"));
    }

    private static byte[] canonical(Map<String, JsonValue> members) {
        return JsonText.standard()
                .canonical(JsonValue.of(members))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the manifest: has a number that canonical JSON cannot carry exactly"));
    }

    private static Map<String, JsonValue> members(SnapshotManifest manifest) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("centreId", JsonValue.of(manifest.centreId()));
        manifest.standing().ifPresent(standing -> out.put("standing", JsonValue.of(standing)));
        out.put("generation", JsonValue.of(manifest.generation()));
        manifest.previousGeneration().ifPresent(previous -> out.put("previousGeneration", JsonValue.of(previous)));
        out.put("issuedAt", JsonValue.of(manifest.issuedAt().toString()));
        out.put("expiresAt", JsonValue.of(manifest.expiresAt().toString()));
        out.put("count", JsonValue.of(manifest.count()));
        out.put("root", JsonValue.of(manifest.root()));
        out.put("snapshot", file(manifest.snapshot()));
        manifest.referenceData().ifPresent(data -> out.put("referenceData", file(data)));
        List<JsonValue> keys =
                manifest.keys().stream().map(key -> JsonValue.of(key.text())).toList();
        out.put("keys", JsonValue.of(keys));
        manifest.signature().ifPresent(signature -> out.put("signature", JsonValue.of(signature)));
        return out;
    }

    private static JsonValue file(SnapshotManifest.BulkFile file) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("path", JsonValue.of(file.path()));
        out.put("size", JsonValue.of(file.size()));
        out.put("sha256", JsonValue.of(file.sha256()));
        return JsonValue.of(out);
    }

    private static Instant instant(JsonMembers members, String name) {
        try {
            Instant time = Instant.parse(members.text(name));
            if (!time.isBefore(EARLIEST) && !time.isAfter(LATEST)) {
                return time;
            }
        } catch (DateTimeException malformed) {
            throw members.wrong(name, TIME);
        }
        throw members.wrong(name, TIME);
    }

    private static String digest(JsonMembers members, String name) {
        String text = members.text(name);
        boolean hex =
                text.length() == 64 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
        if (!hex) {
            throw members.wrong(name, "64 lower-case hex digits");
        }
        return text;
    }
}
