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

    /** The tokens of {@code bytes}, which have been checked, and may escape halves of surrogate pairs or not. */
    Tokens(JsonSource source, JsonBytes bytes, boolean surrogates) {
        this.source = source;
        this.limits = source.limits();
        this.bytes = bytes;
        this.surrogates = surrogates;
        this.parser = bytes.parse(source);
    }

    /** Moves to the next token, which has to be there. */
    JsonToken next() {
        try {
            return checked(parser.nextToken());
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** Moves to the next token, as {@link #next()} does, and gives its text if it is a string. */
    @Nullable
    String nextText() {
        try {
            String text = parser.nextTextValue();
            if (text == null) {
                checked(parser.currentToken());
                return null;
            }
            return checked(text);
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** As {@link #nextText()}, but gives {@code likely} itself where it is that text. */
    @Nullable
    String nextText(String likely) {
        try {
            if (checked(parser.nextToken()) != JsonToken.VALUE_STRING) {
                return null;
            }
            return isText(likely) ? likely : checked(parser.getText());
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    private boolean isText(String likely) throws IOException {
        char[] characters = parser.getTextCharacters();
        int length = likely.length();
        if (parser.getTextLength() != length) {
            return false;
        }
        int from = parser.getTextOffset();
        for (int i = 0; i < length; i++) {
            if (likely.charAt(i) != characters[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The token that was moved to. */
    JsonToken current() {
        return parser.currentToken();
    }

    private JsonToken checked(@Nullable JsonToken token) {
        if (token == null) {
            throw nothing();
        }
        if (token.isStructStart() && parser.getParsingContext().getNestingDepth() > limits.depth()) {
            throw fault(Reason.LIMIT, "objects and arrays at most " + limits.depth() + " deep", "more");
        }
        return token;
    }

    private InvalidJsonException nothing() {
        String found = bytes.to() == 0 ? "an empty text" : "nothing but white space";
        return bytes.fault(Reason.SYNTAX, "", bytes.to(), "a JSON value", found);
    }

    /** Moves to the next name of the current object; at its end there is none. */
    @Nullable
    String nextName() {
        try {
            String name = parser.nextFieldName();
            if (surrogates && name != null && Surrogates.firstLone(name) >= 0) {
                throw new Stumble(bytes, parser).fault(index() + 1);
            }
            return name;
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** The string at the current token. */
    String text() {
        try {
            return checked(parser.getText());
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    private String checked(String text) {
        within(limits.stringLength(), text, "a string");
        if (surrogates && Surrogates.firstLone(text) >= 0) {
            throw fault(Reason.LONE_SURROGATE, "both halves of the pair", "one");
        }
        return text;
    }

    /** The number at the current token, as written. */
    String number() {
        try {
            String number = parser.getText();
            within(limits.numberLength(), number, "a number");
            return number;
        } catch (IOException malformed) {
            throw refused(malformed);
        }
    }

    /** The index of the first byte of the current token. */
    int index() {
        return bytes.from() + (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The tokens again from {@code index}, where a value starts that has been read without a fault. */
    Tokens again(int index) {
        return new Tokens(source, bytes.startingAt(index), false);
    }

    /** Reads the value that starts at {@code index}, where this text starts, and gives the index of its end. */
    int endOf(int index) {
        int end = Stumble.endOfWord(bytes.bytes(), index);
        if (end == index) {
            new TreeReader(this).value(next());
            end = endOfToken();
        }
        return end;
    }

    /** Insists that nothing follows the current token, which ends the value. */
    void end() {
        int next = bytes.skipBlanks(endOfToken());
        if (next < bytes.to()) {
            throw bytes.fault(Reason.TRAILING, "", next, "the end of the text", "more");
        }
    }

    /** The index of the first byte behind the current token, which has been read. */
    int endOfToken() {
        return bytes.from() + (int) parser.currentLocation().getByteOffset();
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

    private void within(int limit, String text, String what) {
        if (text.length() > limit) {
            throw fault(Reason.LIMIT, what + " of at most " + limit + " characters", "more");
        }
    }

    private InvalidJsonException refused(IOException refusal) {
        Stumble stumble = new Stumble(bytes, parser);
        if (refusal instanceof StreamConstraintsException) {
            String expected = "names of at most " + limits.nameLength() + " bytes";
            int index = Math.min(endOfToken(), bytes.to());
            return bytes.fault(Reason.LIMIT, stumble.pointer(index), index, expected, "a longer one");
        }
        if (refusal instanceof JsonProcessingException syntax) {
            int stopped = bytes.from() + (int) syntax.getLocation().getByteOffset();
            return stumble.fault(stopped);
        }
        throw new UncheckedIOException(refusal);
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }
}
