// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Scale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the data that gives codes their meaning, from memory. */
final class ReferenceReading {

    private ReferenceReading() {}

    static Scale scale(byte[] json) {
        return read(json, ReferenceJson.standard()::scale);
    }

    static CodeList codeList(byte[] json) {
        return read(json, ReferenceJson.standard()::codeList);
    }

    static TopicMapping mapping(byte[] json) {
        return read(json, ReferenceJson.standard()::topicMapping);
    }

    private static <T> T read(byte[] json, Reader<T> reader) {
        try {
            return reader.read(new ByteArrayInputStream(json));
        } catch (IOException memoryDoesNotFail) {
            throw new UncheckedIOException(memoryDoesNotFail);
        }
    }

    private interface Reader<T> {
        T read(InputStream in) throws IOException;
    }
}
