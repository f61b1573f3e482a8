// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one text, read forwards and within limits. Whatever is wrong with the text leaves as
 * an {@link InvalidJsonException} that says where. For one thread.
 */
final class Tokens implements AutoCloseable {
    private final JsonSource source;
    private final JsonLimits limits;
    private final JsonBytes bytes;
    private final JsonParser parser;
    private final boolean surrogates;
    private int depth;

    /** The tokens of {@code bytes}, which have been checked. */
    Tokens(JsonSource source, JsonBytes bytes) {
        this(source, bytes, bytes.mayEscapeSurrogates());
    }

    private Tokens(JsonSource source, JsonBytes bytes, boolean surrogates) {
        this.source = source;
        this.limits = source.limits();
        this.bytes = bytes;
        this.surrogates = surrogates;
        this.parser = bytes.parse(source);
    }

    /** Moves to the next token, which has to be there. */
    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw bytes.fault(Reason.SYNTAX, "", bytes.to(), "a JSON value", "the end of the text");
            }
            if (token.isStructStart()) {
                if (++depth > limits.depth()) {
                    throw fault(Reason.LIMIT, "objects and arrays at most " + limits.depth() + " deep", "more");
                }
            } else if (token.isStructEnd()) {
                depth--;
            }
            return token;
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** Moves to the next name of the current object; at its end there is none. */
    @Nullable
    String nextName() {
        try {
            String name = parser.nextFieldName();
            if (name == null) {
                depth--;
            } else if (surrogates) {
                checkSurrogates(name);
            }
            return name;
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** The string at the current token. */
    String text() {
        String text = characters("a string", limits.stringLength());
        if (surrogates) {
            checkSurrogates(text);
        }
        return text;
    }

    /** The number at the current token, as written. */
    String number() {
        return characters("a number", limits.numberLength());
    }

    /** The index of the first byte of the current token. */
    int index() {
        return bytes.from() + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The tokens again from {@code index}, where a value starts that has been read without a fault. */
    Tokens again(int index) {
        return new Tokens(source, bytes.startingAt(index), false);
    }

    /** Insists that the text is over. */
    void end() {
        try {
            if (parser.nextToken() != null) {
                throw fault(Reason.SYNTAX, "the end of the text", "more");
            }
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** A fault at the current token. */
    InvalidJsonException fault(Reason reason, String expected, String found) {
        return bytes.fault(reason, pointer(), index(), expected, found);
    }

    /** A fault at the current name, which is that of an earlier member of the object. */
    InvalidJsonException duplicate() {
        return fault(Reason.DUPLICATE_NAME, "each name once", "it again");
    }

    /** A fault at the value that {@code pointer} leads to, in a text that has been read without one. */
    InvalidJsonException faultAt(String pointer, Reason reason, String expected, String found) {
        return bytes.fault(reason, pointer, bytes.indexOf(source, pointer), expected, found);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String characters(String what, int limit) {
        try {
            String characters = parser.getText();
            if (characters.length() > limit) {
                throw fault(Reason.LIMIT, what + " of at most " + limit + " characters", "more");
            }
            return characters;
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    private void checkSurrogates(String text) {
        if (Surrogates.firstLone(text) >= 0) {
            throw fault(Reason.LONE_SURROGATE, "both halves of the pair", "one");
        }
    }

    private InvalidJsonException refused(IOException refusal) {
        if (refusal instanceof StreamConstraintsException) {
            String expected = "names of at most " + limits.nameLength() + " bytes";
            int index = bytes.from() + (int) parser.currentLocation().getByteOffset();
            return bytes.fault(Reason.LIMIT, pointer(), index, expected, "a longer one");
        }
        if (refusal instanceof JsonProcessingException syntax) {
            // In names the tokeniser finds these by itself; older ones leave them to us.
            if (surrogates && syntax.getOriginalMessage().contains("surrogate")) {
                return fault(Reason.LONE_SURROGATE, "names with both halves of each pair", "one");
            }
            int index =
                    bytes.startOfFault(bytes.from() + (int) syntax.getLocation().getByteOffset());
            boolean inObject = parser.getParsingContext().inObject();
            return bytes.fault(
                    Reason.SYNTAX, pointer(), index, bytes.expectedAt(index, inObject), bytes.foundAt(index));
        }
        throw new UncheckedIOException(refusal);
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
