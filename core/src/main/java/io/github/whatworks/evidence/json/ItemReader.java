// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import io.github.whatworks.evidence.json.plan.Plans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the records of a file one after the other, each where it lies in the window. For one thread. */
abstract class ItemReader implements Iterator<JsonLine> {
    private final JsonSource source;
    private final Window window;
    private long index;
    private @Nullable JsonLine next;

    ItemReader(JsonSource source, Window window) {
        this.source = source;
        this.window = window;
    }

    /** Finds the next; at the end there is none. */
    abstract @Nullable JsonLine find() throws IOException;

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
    public final JsonLine next() {
        boolean more = hasNext();
        JsonLine item = next;
        if (!more || item == null) {
            throw new NoSuchElementException("no record is left");
        }
        next = null;
        return item;
    }

    /** The stretch as a record, which starts at this line and column. */
    final JsonLine read(long line, long column) {
        try (Tokens tokens = source.open(window.bytes(), window.start(), window.stop(), line, column)) {
            EvidenceRecord record = new PlanReader(tokens).root(Plans.EVIDENCE_RECORD);
            return new JsonLine(line, window.offset(), index++, Optional.of(record), Optional.empty());
        } catch (InvalidJsonException fault) {
            return refused(line, window.offset(), fault);
        }
    }

    final JsonLine refused(long line, long offset, InvalidJsonException fault) {
        return new JsonLine(line, offset, index++, Optional.empty(), Optional.of(fault));
    }

    /** A fault between the records. */
    final JsonLine misplaced(InvalidJsonException fault) {
        return new JsonLine(fault.line(), window.offset(), index, Optional.empty(), Optional.of(fault));
    }

    /** What is left of a file whose text is larger than it may be. */
    final JsonLine tooLarge(long line, long column) {
        String expected = "at most " + source.limits().unpackedBytes() + " bytes when unpacked";
        return refused(
                line, window.offset(), new InvalidJsonException(Reason.LIMIT, "", line, column, expected, "more"));
    }
}
