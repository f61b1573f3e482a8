// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Opens texts to read tokens from, all under the same limits. Safe to share between threads.
 *
 * <p>The tokeniser's own limits are off where ours are checked on each token and can say where. That
 * on names is on: it keeps some thousand names from one text to the next, so they have to be short.
 */
final class JsonSource {
    private final JsonLimits limits;
    private final JsonFactory factory;

    JsonSource(JsonLimits limits) {
        this.limits = limits;
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(limits.nameLength())
                        .build())
                .build();
    }

    JsonLimits limits() {
        return limits;
    }

    /** The tokens of a whole text. */
    Tokens open(byte[] bytes) {
        return open(new JsonBytes(RecordText.of(bytes)));
    }

    /**
     * The tokens of a text.
     *
     * @throws InvalidJsonException if it is too large or not plain UTF-8
     */
    Tokens open(JsonBytes text) {
        return new Tokens(this, text, text.check(this));
    }

    /** The bytes of a stream, up to the first that is beyond the limit. */
    byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes((int) Math.min(limits.documentBytes() + 1L, Integer.MAX_VALUE));
    }

    JsonParser parser(byte[] bytes, int from, int to) {
        try {
            return factory.createParser(bytes, from, to - from);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
