// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Gives the texts of the records of a file one after the other. For one thread. */
abstract class Splitter implements Iterator<RecordText> {
    private final JsonLimits limits;
    private final Window window;
    private long index;
    private @Nullable RecordText next;

    Splitter(JsonLimits limits, Window window) {
        this.limits = limits;
        this.window = window;
    }

    /** Finds the next; at the end there is none. */
    abstract @Nullable RecordText find() throws IOException;

    @Override
    public final boolean hasNext() {
        try {
            if (next == null) {
                next = find();
            }
            return next != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public final RecordText next() {
        boolean more = hasNext();
        RecordText text = next;
        if (!more || text == null) {
            throw new NoSuchElementException("no record is left");
        }
        next = null;
        return text;
    }

    /** The stretch, which starts at this line and column and is within the limit. */
    final RecordText text(long line, long column) {
        byte[] bytes = Arrays.copyOfRange(window.bytes(), window.start(), window.stop());
        return new RecordText(bytes, line, column, window.offset(), index++);
    }

    /** A text that is beyond the limit. */
    final RecordText tooLarge(long line, long column, long offset) {
        String expected = "at most " + limits.documentBytes() + " bytes";
        return RecordText.refused(line, offset, index++, fault(Reason.LIMIT, line, column, expected, "more"));
    }

    /** What is left of a file whose text is larger than it may be; it starts on {@code line}. */
    final RecordText cut(long line, long column) {
        String expected = "at most " + limits.unpackedBytes() + " bytes when unpacked";
        InvalidJsonException fault = fault(Reason.LIMIT, line, column, expected, "more");
        return RecordText.refused(line, window.offset(), index++, fault);
    }

    /** A fault between the records. */
    final RecordText misplaced(InvalidJsonException fault) {
        return RecordText.refused(fault.line(), window.offset(), index, fault);
    }

    static InvalidJsonException fault(Reason reason, long line, long column, String expected, String found) {
        return new InvalidJsonException(reason, "", 0, new JsonPlace(line, column), expected, found);
    }
}
