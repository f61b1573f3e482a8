// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The bytes of one text, which may be a line among others, and what people call the places in them. */
final class JsonBytes {
    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long firstLine;
    private final long firstColumn;

    JsonBytes(byte[] bytes, int from, int to, long firstLine, long firstColumn) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The same text without what comes before {@code index}. */
    JsonBytes startingAt(int index) {
        return new JsonBytes(bytes, index, to, firstLine, firstColumn);
    }

    JsonParser parse(JsonSource source) {
        return source.parser(bytes, from, to);
    }

    boolean mayEscapeSurrogates() {
        return Utf8.mayEscapeSurrogates(bytes, from, to);
    }

    /**
     * Insists on plain UTF-8 within the limit of size.
     *
     * @throws InvalidJsonException if it is not
     */
    void check(JsonSource source) {
        int limit = source.limits().documentBytes();
        if (to - from > limit) {
            throw fault(Reason.LIMIT, "", from, "at most " + limit + " bytes", "more");
        }
        if (to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF) {
            throw fault(Reason.ENCODING, "", from, "no byte order mark", "one");
        }
        int fault = Utf8.firstFault(bytes, from, to);
        if (fault >= 0) {
            String pointer = pointerAt(source, fault);
            if (Surrogates.isEncodedAt(bytes, fault, to)) {
                throw fault(Reason.LONE_SURROGATE, pointer, fault, "both halves of the pair", "one");
            }
            String found = String.format(Locale.ROOT, "the byte 0x%02X", bytes[fault]);
            throw fault(Reason.ENCODING, pointer, fault, "UTF-8", found);
        }
        // Without this the tokeniser would guess at UTF-16 and UTF-32.
        for (int i = from; i < Math.min(to, from + 4); i++) {
            if (bytes[i] == 0) {
                throw fault(Reason.ENCODING, "", i, "UTF-8", "a zero byte");
            }
        }
    }

    /** A fault at the byte {@code index}. */
    InvalidJsonException fault(Reason reason, String pointer, int index, String expected, String found) {
        long line = firstLine;
        long column = firstColumn;
        for (int i = from; i < index; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new InvalidJsonException(reason, pointer, line, column, expected, found);
    }

    /** Where the character starts that the tokeniser stumbled over: it may say so one or two bytes late. */
    int startOfFault(int index) {
        int start = Math.min(index, to);
        if (start > from && bytes[start - 1] >= 0 && bytes[start - 1] < ' ' && !isSpace(bytes[start - 1])) {
            return start - 1;
        }
        while (start > from && start < to && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    /** What is at {@code index}, without giving away text. */
    String foundAt(int index) {
        if (index >= to) {
            return "the end of the text";
        }
        int c = bytes[index];
        if (c < 0) {
            return "a character beyond ASCII";
        }
        if (Character.isLetterOrDigit(c)) {
            return Character.isLetter(c) ? "a letter" : "a digit";
        }
        return c > ' ' && c < 0x7F ? "'" + (char) c + "'" : String.format(Locale.ROOT, "the character U+%04X", c);
    }

    /** What belongs at {@code index}, where the tokeniser stopped, going by what comes before. */
    String expectedAt(int index, boolean inObject) {
        if (index >= to) {
            return "the rest of it";
        }
        int before = index - 1;
        while (before >= from && isSpace(bytes[before])) {
            before--;
        }
        return switch (before < from ? 0 : bytes[before]) {
            case 0 -> "a value";
            case '{' -> "a name in quotes or '}'";
            case '[' -> "a value or ']'";
            case ',' -> inObject ? "a name in quotes" : "a value";
            case ':' -> "a value";
            default -> "\"{[".indexOf(bytes[index]) >= 0 ? "a comma" : "well-formed JSON";
        };
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
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
            return parser.getParsingContext().pathAsPointer().toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The index of the first byte of the value that {@code pointer} leads to, in a well-formed text. */
    int indexOf(JsonSource source, String pointer) {
        try (JsonParser parser = source.parser(bytes, from, to)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME
                        && parser.getParsingContext().pathAsPointer().toString().equals(pointer)) {
                    return from + (int) parser.currentTokenLocation().getByteOffset();
                }
            }
            return from;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
