// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** What a Centre holds and publishes. It is right until a fault gets at it. */
final class Model {
    static final long GENERATION = 7;
    static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");
    static final KeyPair PAIR = pair();
    static final KeyPair OTHER_PAIR = pair();
    static final CentreKey KEY = CentreKey.of(PAIR.getPublic());
    static final CentreKey OTHER_KEY = CentreKey.of(OTHER_PAIR.getPublic());

    final List<EvidenceRecord> current = new ArrayList<>(Records.current());
    final Map<String, JsonValue> centre = new LinkedHashMap<>();
    final Map<String, JsonValue> changes = new LinkedHashMap<>();
    List<byte[]> lines = new ArrayList<>();
    final List<String> dataLines = new ArrayList<>(Lists.signed());
    Consumer<Map<String, JsonValue>> manifestEdit = members -> {};
    UnaryOperator<byte[]> bulkEdit = bytes -> bytes;
    KeyPair signer = PAIR;

    Model() {
        centre.put("id", JsonValue.of("made-up-centre"));
        centre.put("operator", JsonValue.of("Made-up Foundation"));
        centre.put("standing", JsonValue.of("demonstration"));
        centre.put("contractVersion", JsonValue.of("1.0"));
        centre.put("keys", texts(List.of(KEY.text(), OTHER_KEY.text())));
        centre.put("licence", JsonValue.of("NOT_STATED"));
        List<String> all = new ArrayList<>();
        List.of(Level.values()).forEach(level -> all.addAll(level.parts()));
        offer(all, List.of());
        current.forEach(
                record -> lines.add(EvidenceJson.standard().canonical(record).orElseThrow()));
        changes.put("generation", JsonValue.of(GENERATION));
        changes.put("oldest", JsonValue.of(0));
        changes.put("changes", JsonValue.of(entries()));
    }

    void offer(List<String> offered, List<String> notOffered) {
        centre.put("capabilities", texts(offered));
        centre.put("notOffered", texts(notOffered));
    }

    /** Takes parts out of what is offered, and says so. */
    void offerNot(String... parts) {
        List<String> offered = new ArrayList<>(offered());
        offered.removeAll(List.of(parts));
        offer(offered, List.of(parts));
    }

    List<String> offered() {
        return centre.get("capabilities").asValues().orElseThrow().stream()
                .map(it -> it.asText().orElseThrow())
                .toList();
    }

    static JsonValue texts(List<String> texts) {
        return JsonValue.of(texts.stream().map(JsonValue::of).toList());
    }

    private List<JsonValue> entries() {
        List<JsonValue> entries = new ArrayList<>();
        entries.add(change("put", 1, Records.OLD));
        for (EvidenceRecord record : current) {
            entries.add(change("put", 6, record));
        }
        entries.add(change("withdrawal", GENERATION, Records.WITHDRAWN));
        return entries;
    }

    static JsonValue change(String kind, long generation, EvidenceRecord record) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("change", JsonValue.of(kind));
        members.put("generation", JsonValue.of(generation));
        members.put("id", JsonValue.of(record.id()));
        members.put("version", JsonValue.of(record.version().orElseThrow()));
        members.put(
                "digest", JsonValue.of(EvidenceJson.standard().digest(record).orElseThrow()));
        EvidenceJson.standard().toValue(record).member("withdrawal").ifPresent(it -> members.put("withdrawal", it));
        return JsonValue.of(members);
    }

    /** Gets at one entry of the list of changes. */
    void editChange(int index, Consumer<Map<String, JsonValue>> edit) {
        List<JsonValue> all = new ArrayList<>(changes.get("changes").asValues().orElseThrow());
        int at = index < 0 ? all.size() + index : index;
        Map<String, JsonValue> members =
                new LinkedHashMap<>(all.get(at).asMembers().orElseThrow());
        edit.accept(members);
        all.set(at, JsonValue.of(members));
        changes.put("changes", JsonValue.of(all));
    }

    /** Gets at the text of one line of the bulk file, whose digests then fit the text. */
    void editLine(int index, UnaryOperator<String> edit) {
        String line = new String(lines.get(index), StandardCharsets.UTF_8);
        lines.set(index, edit.apply(line).getBytes(StandardCharsets.UTF_8));
    }

    byte[] bulk() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (byte[] line : lines) {
                out.write(line);
                out.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bulkEdit.apply(bytes.toByteArray());
    }

    /** Scales, code lists and mappings. */
    byte[] data() {
        return Documents.gzip(dataLines.stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8));
    }

    String dataPath() {
        return "reference-data/" + Signing.sha256(data()).substring(0, 16) + ".ndjson.gz";
    }

    /** Signed whatever it says, so that no other fault shows as one of the signature. */
    byte[] snapshot() {
        byte[] bulk = bulk();
        SnapshotManifest manifest = new SnapshotManifest(
                "made-up-centre",
                Optional.of("demonstration"),
                GENERATION,
                Optional.of(GENERATION - 1),
                NOW.minusSeconds(3_600),
                NOW.plusSeconds(3_600),
                lines.size(),
                BulkFile.root(lines()),
                new SnapshotManifest.BulkFile(
                        "snapshots/" + GENERATION + ".ndjson.gz", bulk.length, Signing.sha256(bulk)),
                Optional.of(new SnapshotManifest.BulkFile(dataPath(), data().length, Signing.sha256(data()))),
                List.of(KEY, OTHER_KEY),
                Optional.empty());
        Map<String, JsonValue> members = new LinkedHashMap<>(
                JsonText.standard().parse(manifest.toJson()).asMembers().orElseThrow());
        manifestEdit.accept(members);
        members.putIfAbsent("signature", JsonValue.of(sign(members)));
        return JsonText.standard().compact(JsonValue.of(members));
    }

    private List<BulkLine> lines() {
        List<BulkLine> all = new ArrayList<>();
        lines.forEach(line -> all.add(BulkLine.of(all.size() + 1, line)));
        return all;
    }

    private String sign(Map<String, JsonValue> members) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signer.getPrivate());
            signature.update(
                    JsonText.standard().canonical(JsonValue.of(members)).orElseThrow());
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
