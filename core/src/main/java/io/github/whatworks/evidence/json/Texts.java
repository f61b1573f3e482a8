// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Makes streams of the texts in an input, which is not touched before the stream is consumed. */
final class Texts {

    private static final int HOW = Spliterator.ORDERED | Spliterator.NONNULL;

    private Texts() {}

    /** Starts to split an input. */
    @FunctionalInterface
    interface Start {
        Iterator<RecordText> split(InputStream in) throws IOException;
    }

    /** A stream that closes {@code in} when it is closed. */
    static Stream<RecordText> stream(InputStream in, Start start) {
        Source source = new Source(in, start);
        return StreamSupport.stream(source, HOW, false).onClose(source);
    }

    /** Starts to split when it is asked to, and closes when it is run: what a stream wants of its source. */
    private record Source(InputStream in, Start start) implements Supplier<Spliterator<RecordText>>, Runnable {
        @Override
        public Spliterator<RecordText> get() {
            try {
                return Spliterators.spliteratorUnknownSize(start.split(in), HOW);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        @Override
        public void run() {
            try {
                in.close();
            } catch (IOException unclosed) {
                throw new UncheckedIOException(unclosed);
            }
        }
    }
}
