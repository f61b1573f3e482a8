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

/** One sound part of every type that has constraints: what examples are made from. */
final class SoundParts {
    private static final String FILE = "sound-parts.json";

    private SoundParts() {}

    /** Read when the first example is asked for. */
    private static final class Parts {
        private static final JsonValue BY_TYPE = read();
    }

    /** The small record that breaks no rule, as JSON. */
    static String record() {
        return JsonText.standard().pretty(JsonValue.of(of(Plans.EVIDENCE_RECORD.name())));
    }

    /** The members of the part of {@code type}. */
    static Map<String, JsonValue> of(String type) {
        return Parts.BY_TYPE
                .member(type)
                .flatMap(JsonValue::asMembers)
                .orElseThrow(() -> new IllegalStateException("expected " + type + " in " + FILE + ", found nothing"));
    }

    private static JsonValue read() {
        try (InputStream in = SoundParts.class.getResourceAsStream(FILE)) {
            return JsonText.standard().parse(Objects.requireNonNull(in, FILE).readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
