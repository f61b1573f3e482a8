// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Writes one text in one form, value by value. For one thread.
 *
 * <p>It puts the commas, the lines and the numbers; {@link JsonBuffer} puts the characters. No library
 * does this, because the digest of a record must not depend on which version of one a host brings.
 */
final class JsonOutput {
    private static final int DEEPEST = 1000;

    private final JsonBuffer buffer = new JsonBuffer();
    private final JsonForm form;
    private int depth;
    private boolean fresh;
    private boolean named;

    private JsonOutput(JsonForm form) {
        this.form = form;
    }

    /** The bytes of {@code content} in a form that carries every number. */
    static byte[] asRead(JsonForm form, Consumer<JsonOutput> content) {
        JsonOutput out = new JsonOutput(form);
        content.accept(out);
        return out.buffer.bytes();
    }

    /** The canonical bytes of {@code content}; empty if one of its numbers has no canonical form. */
    static Optional<byte[]> canonical(Consumer<JsonOutput> content) {
        try {
            return Optional.of(asRead(JsonForm.CANONICAL, content));
        } catch (UncarriedNumberException none) {
            return Optional.empty();
        }
    }

    /** Whether names have to come sorted. */
    boolean isCanonical() {
        return form == JsonForm.CANONICAL;
    }

    void startObject() {
        start('{');
    }

    void endObject() {
        end('}');
    }

    void startArray() {
        start('[');
    }

    void endArray() {
        end(']');
    }

    void name(String name) {
        separate();
        buffer.quoted(name);
        buffer.ascii(form == JsonForm.PRETTY ? ": " : ":");
        named = true;
    }

    void text(String text) {
        separate();
        buffer.quoted(text);
    }

    void number(Decimal number) {
        String literal = number.literal();
        literal(isCanonical() ? CanonicalNumber.of(literal).orElseThrow(UncarriedNumberException::new) : literal);
    }

    /** A number or word that is the same in every form. */
    void literal(String literal) {
        separate();
        buffer.ascii(literal);
    }

    void value(JsonValue value) {
        if (value instanceof JsonValue.Text text) {
            text(text.value());
        } else if (value instanceof JsonValue.Numeral numeral) {
            number(numeral.value());
        } else if (value instanceof JsonValue.Bool bool) {
            literal(Boolean.toString(bool.value()));
        } else if (value instanceof JsonValue.Obj object) {
            startObject();
            Map<String, JsonValue> members = object.members();
            (isCanonical() ? new TreeMap<>(members) : members).forEach((name, member) -> {
                name(name);
                value(member);
            });
            endObject();
        } else if (value instanceof JsonValue.Array array) {
            startArray();
            array.values().forEach(this::value);
            endArray();
        } else {
            literal("null");
        }
    }

    private void start(char bracket) {
        separate();
        buffer.ascii(bracket);
        fresh = true;
        if (++depth > DEEPEST) {
            throw new IllegalArgumentException("expected values at most " + DEEPEST + " deep, found more");
        }
    }

    private void end(char bracket) {
        depth--;
        if (!fresh) {
            breakLine();
        }
        fresh = false;
        buffer.ascii(bracket);
    }

    /** What comes before a name, or before a value without one. */
    private void separate() {
        if (!named && depth > 0) {
            if (!fresh) {
                buffer.ascii(',');
            }
            breakLine();
        }
        named = false;
        fresh = false;
    }

    private void breakLine() {
        if (form == JsonForm.PRETTY) {
            buffer.ascii('\n');
            for (int i = 0; i < depth; i++) {
                buffer.ascii("  ");
            }
        }
    }
}
