// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.plan.Plans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One sound part of every type that has constraints: what examples are made from. */
final class SoundParts {
    private static final String FILE = "sound-parts.json";

    private SoundParts() {}

    /** Read when the first example is asked for. */
    private static final class Parts {
        private static final JsonValue BY_NAME = read();
    }

    /** The small record that breaks no rule, as JSON. */
    static String record() {
        return JsonText.standard().pretty(JsonValue.of(of(Plans.EVIDENCE_RECORD.name())));
    }

    /** The members of the part of {@code type}; what stands first tells it from another of its kind. */
    static Map<String, JsonValue> of(String type) {
        return entry(type).orElseThrow(() -> new IllegalStateException("expected " + type + " in " + FILE));
    }

    /** The members of the part of {@code type} where it stands in {@code whole}, if that makes a difference. */
    static Map<String, JsonValue> of(String type, String whole) {
        return entry(type + " in " + whole).orElseGet(() -> of(type));
    }

    /** The members that have to stand beside the member {@code name} of a record. */
    static Map<String, JsonValue> beside(String name) {
        return entry("beside " + name).orElse(Map.of());
    }

    private static Optional<Map<String, JsonValue>> entry(String name) {
        return Parts.BY_NAME.member(name).flatMap(JsonValue::asMembers);
    }

    private static JsonValue read() {
        try (InputStream in = SoundParts.class.getResourceAsStream(FILE)) {
            return JsonText.standard().parse(Objects.requireNonNull(in, FILE).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
