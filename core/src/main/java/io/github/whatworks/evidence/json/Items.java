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

/** Makes streams of what is read from an input, which is not touched before the stream is consumed. */
final class Items {

    private Items() {}

    /** Starts to read an input. */
    @FunctionalInterface
    interface Start {
        Iterator<JsonLine> read(InputStream in) throws IOException;
    }

    /** A stream that closes {@code in} when it is closed. */
    static Stream<JsonLine> stream(InputStream in, Start start) {
        return StreamSupport.stream(() -> spliterator(in, start), Spliterator.ORDERED | Spliterator.NONNULL, false)
                .onClose(() -> close(in));
    }

    private static Spliterator<JsonLine> spliterator(InputStream in, Start start) {
        try {
            return Spliterators.spliteratorUnknownSize(start.read(in), Spliterator.ORDERED | Spliterator.NONNULL);
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
