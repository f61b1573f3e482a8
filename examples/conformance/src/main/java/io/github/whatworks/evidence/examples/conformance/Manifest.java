// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.json.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A manifest as the contract describes it, of which nothing is believed yet but its form. */
record Manifest(
        Answer answer,
        String centreId,
        Optional<String> standing,
        long generation,
        Optional<Long> previous,
        Instant issuedAt,
        Instant expiresAt,
        long count,
        String root,
        String path,
        long size,
        String sha256,
        Optional<File> referenceData,
        List<CentreKey> keys,
        String signature) {
    private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{86}==");

    /** A file that it describes. */
    record File(String path, long size, String sha256) {
        static File of(Shape file) throws FailedException {
            return new File(file.text("path"), file.whole("size", 0), file.text("sha256", Shape.SHA256));
        }
    }

    static Manifest of(Answer answer) throws FailedException {
        Shape all = answer.status(200).object();
        File file = File.of(all.object("snapshot"));
        return new Manifest(
                answer,
                all.text("centreId"),
                all.optionalText("standing"),
                all.whole("generation", 1),
                all.has("previousGeneration") ? Optional.of(all.whole("previousGeneration", 1)) : Optional.empty(),
                all.time("issuedAt"),
                all.time("expiresAt"),
                all.whole("count", 0),
                all.text("root", Shape.SHA256),
                file.path(),
                file.size(),
                file.sha256(),
                all.has("referenceData") ? Optional.of(File.of(all.object("referenceData"))) : Optional.empty(),
                keys(all),
                all.text("signature", SIGNATURE));
    }

    /** The list of keys in a document. */
    static List<CentreKey> keys(Shape document) throws FailedException {
        List<CentreKey> keys = new ArrayList<>();
        for (String text : document.texts("keys")) {
            try {
                keys.add(new CentreKey(text));
            } catch (IllegalArgumentException malformed) {
                throw document.wrong("keys/" + keys.size(), "ed25519: and the Base64 of 32 bytes", Shown.value(text));
            }
        }
        if (keys.isEmpty()) {
            throw document.wrong("keys", "a key at least", "an empty list");
        }
        return keys;
    }

    /** What is signed: the canonical form without the signature. */
    byte[] signed() throws FailedException {
        Map<String, JsonValue> members = new LinkedHashMap<>(answer.object().members());
        members.remove("signature");
        return JsonText.standard()
                .canonical(JsonValue.of(members))
                .orElseThrow(() -> answer.wrong("numbers that canonical JSON can carry", "another"));
    }

    boolean isSignedBy(CentreKey key) throws FailedException {
        return Signing.verifies(key, signed(), signature);
    }
}
