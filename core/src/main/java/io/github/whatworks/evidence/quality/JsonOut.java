// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Writes JSON on indented lines as it comes, the same on every machine. */
final class JsonOut {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;

    /** Writes what is in an object or array. */
    @FunctionalInterface
    interface Content {
        void write() throws IOException;
    }

    JsonOut(OutputStream stream) {
        try {
            out = new JsonFactory()
                    .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .createGenerator(stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    }

    void startObject() throws IOException {
        out.writeStartObject();
    }

    void startObject(String name) throws IOException {
        out.writeFieldName(name);
        startObject();
    }

    void endObject() throws IOException {
        out.writeEndObject();
    }

    void startArray(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    void endArray() throws IOException {
        out.writeEndArray();
    }

    /** An object as an element of an array. */
    void object(Content content) throws IOException {
        startObject();
        content.write();
        endObject();
    }

    void object(String name, Content content) throws IOException {
        out.writeFieldName(name);
        object(content);
    }

    void array(String name, Content content) throws IOException {
        startArray(name);
        content.write();
        endArray();
    }

    void text(String name, String value) throws IOException {
        out.writeStringField(Words.whole(name), Words.whole(value));
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    /** A text as an element of an array. */
    void text(String value) throws IOException {
        out.writeString(Words.whole(value));
    }

    void number(String name, long value) throws IOException {
        out.writeNumberField(Words.whole(name), value);
    }

    void bool(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** Ends the line and hands everything to the stream. */
    void finish() throws IOException {
        out.writeRaw('\n');
        out.flush();
    }
}
