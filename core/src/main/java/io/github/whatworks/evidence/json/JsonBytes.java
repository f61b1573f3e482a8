// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** The bytes of one text, and what people call the places in them. */
final class JsonBytes {
    private final byte[] bytes;
    private final RecordText written;
    private final int from;

    JsonBytes(RecordText text) {
        this(text.bytes(), text, 0);
    }

    /**
     * The text from {@code from} on.
     *
     * @param bytes what is read
     * @param written the text as it came, as long as that, which says what the places are called
     */
    JsonBytes(byte[] bytes, RecordText written, int from) {
        this.bytes = bytes;
        this.written = written;
        this.from = from;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return bytes.length;
    }

    /** The same text without what comes before {@code index}. */
    JsonBytes startingAt(int index) {
        return new JsonBytes(bytes, written, index);
    }

    JsonParser parse(JsonSource source) {
        return source.parser(bytes, from, bytes.length);
    }

    /** Whether the tokeniser would take it for UTF-8, and start with its first character. */
    boolean isPlain() {
        for (int i = 0; i < Math.min(bytes.length, Integer.BYTES); i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** The lines and columns of the text as it came. */
    Places places() {
        return new Places(written.bytes(), written.line(), written.column());
    }

    /**
     * Insists on plain UTF-8 within the limit of size. Says whether there may be escapes in it for halves of
     * surrogate pairs.
     *
     * @throws InvalidJsonException if it is not
     */
    boolean check(JsonSource source) {
        int limit = source.limits().documentBytes();
        if (bytes.length > limit) {
            throw fault(Reason.LIMIT, "", 0, "at most " + limit + " bytes", "more");
        }
        String other = Utf8.otherEncoding(bytes);
        if (other != null) {
            throw fault(Reason.ENCODING, "", 0, "UTF-8", other);
        }
        if (Utf8.startsWithMark(bytes)) {
            throw fault(Reason.BYTE_ORDER_MARK, "", 0, "no byte order mark", "one");
        }
        int fault = Utf8.firstFault(bytes, from, bytes.length);
        if (fault >= 0) {
            throw notUtf8(source, fault);
        }
        // Without this the tokeniser would guess at UTF-16 and UTF-32.
        for (int i = 0; i < Math.min(bytes.length, Integer.BYTES); i++) {
            if (bytes[i] == 0) {
                throw fault(Reason.CONTROL_CHARACTER, "", i, "a JSON value", Stumble.found(bytes, i));
            }
        }
        return fault == Utf8.ESCAPES;
    }

    private InvalidJsonException notUtf8(JsonSource source, int index) {
        String pointer = pointerAt(source, index);
        if (Surrogates.isEncodedAt(bytes, index)) {
            return fault(Reason.LONE_SURROGATE, pointer, index, "both halves of the pair", "one");
        }
        String found = String.format(Locale.ROOT, "the byte 0x%02X", bytes[index]);
        return fault(Reason.ENCODING, pointer, index, "UTF-8", found);
    }

    /** A fault at the byte {@code index}. */
    InvalidJsonException fault(Reason reason, String pointer, int index, String expected, String found) {
        return new InvalidJsonException(reason, pointer, index, places().at(index), expected, found);
    }

    /** The first byte from {@code index} on that is no white space; the end of the text if there is none. */
    int skipBlanks(int index) {
        int i = index;
        while (i < bytes.length && isBlank(bytes[i])) {
            i++;
        }
        return i;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** The value that the byte {@code index} is in: where the tokeniser stands when the text ends there. */
    private String pointerAt(JsonSource source, int index) {
        try (JsonParser parser = source.parser(bytes, from, index)) {
            try {
                int depth = 0;
                JsonToken token = parser.nextToken();
                while (token != null && depth <= source.limits().depth()) {
                    parser.finishToken();
                    depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                    token = parser.nextToken();
                }
            } catch (JsonProcessingException ended) {
                // The context says where it stood.
            }
            return new Stumble(this, parser).pointerIn(index);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The index of the value that {@code pointer} leads to, or of the nearest around it that is there. */
    int indexOf(JsonSource source, String pointer) {
        Locator locator = new Locator(Set.of(pointer));
        locator.walk(source, this);
        return locator.index(pointer);
    }
}
