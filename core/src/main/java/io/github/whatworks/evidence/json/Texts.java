// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes streams of the texts in an input, which is not touched before the stream is consumed. */
final class Texts {

    private Texts() {}

    /** Starts to split an input. */
    @FunctionalInterface
    interface Start {
        Iterator<RecordText> split(InputStream in) throws IOException;
    }

    /** A stream that closes {@code in} when it is closed. */
    static Stream<RecordText> stream(InputStream in, Start start) {
        return StreamSupport.stream(() -> spliterator(in, start), Spliterator.ORDERED | Spliterator.NONNULL, false)
                .onClose(() -> close(in));
    }

    private static Spliterator<RecordText> spliterator(InputStream in, Start start) {
        try {
            return Spliterators.spliteratorUnknownSize(start.split(in), Spliterator.ORDERED | Spliterator.NONNULL);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
