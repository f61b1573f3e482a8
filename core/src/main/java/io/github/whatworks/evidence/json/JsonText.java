// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads and writes JSON of any shape as {@link JsonValue}s, for texts that no record describes.
 *
 * <p>As strict and as careful as {@link EvidenceJson}: I-JSON (RFC 7493) in plain UTF-8 within {@link
 * JsonLimits}; numbers keep their digits and members their order. Immutable and safe to share between
 * threads; keep one, as it gets quicker with use. Nothing leaves the machine.
 */
public final class JsonText {
    private final JsonSource source;

    private JsonText(JsonLimits limits) {
        this.source = new JsonSource(limits);
    }

    /** With {@linkplain JsonLimits#standard() standard limits}. */
    public static JsonText standard() {
        return new JsonText(JsonLimits.standard());
    }

    /** With other limits on what is read. */
    public JsonText withLimits(JsonLimits limits) {
        return new JsonText(limits);
    }

    /**
     * Reads a text.
     *
     * @throws InvalidJsonException if it is not I-JSON, or beyond a limit
     */
    public JsonValue parse(byte[] text) {
        try (Tokens tokens = source.open(text)) {
            JsonValue value = new TreeReader(tokens).value(tokens.next());
            tokens.end();
            return value;
        }
    }

    /**
     * Reads a text.
     *
     * @throws InvalidJsonException if it is not I-JSON, or beyond a limit
     */
    public JsonValue parse(String text) {
        return parse(Surrogates.encode(text));
    }

    /** The value on one line, numbers as read. */
    public byte[] compact(JsonValue value) {
        return JsonOutput.asRead(JsonForm.COMPACT, out -> out.value(value));
    }

    /** The value on indented lines for people, numbers as read. */
    public String pretty(JsonValue value) {
        return new String(JsonOutput.asRead(JsonForm.PRETTY, out -> out.value(value)), StandardCharsets.UTF_8);
    }

    /**
     * The canonical form (RFC 8785), the same on every machine; empty if a number in it is not one that
     * the canonical form can carry, such as {@code 1e400} or {@code 12345678901234567890}.
     */
    public Optional<byte[]> canonical(JsonValue value) {
        return JsonOutput.canonical(out -> out.value(value));
    }
}
