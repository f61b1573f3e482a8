// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.plan.Plans;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of records line by line, each where it lies in the buffer. The buffer grows with the
 * longest line but not beyond the limit on texts: what is left of a longer line is skipped.
 */
final class LineReader implements Iterator<JsonLine> {
    private static final int BLOCK = 1 << 16;

    private final JsonSource source;
    private final InputStream in;
    private byte[] buffer = new byte[BLOCK];
    private int start;
    private int stop;
    private int end;
    private boolean over;
    private long offset;
    private long lineNumber;
    private @Nullable JsonLine next;

    LineReader(JsonSource source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null && findLine()) {
                lineNumber++;
                next = isBlank() ? null : read();
                skipLine();
            }
            return next != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public JsonLine next() {
        boolean more = hasNext();
        JsonLine line = next;
        if (!more || line == null) {
            throw new NoSuchElementException("no line is left");
        }
        next = null;
        return line;
    }

    /** Moves {@code stop} to the end of the line at {@code start}, or to where it is too long; false if none is left. */
    private boolean findLine() throws IOException {
        stop = start;
        while (true) {
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            if (stop < end || stop - start > source.limits().documentBytes()) {
                return true;
            }
            if (over) {
                return start < end;
            }
            fill();
        }
    }

    private boolean isBlank() {
        for (int i = start; i < stop; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private JsonLine read() {
        try (Tokens tokens = source.open(buffer, start, stop, lineNumber)) {
            EvidenceRecord record = new PlanReader(tokens).root(Plans.EVIDENCE_RECORD);
            return new JsonLine(lineNumber, offset, Optional.of(record), Optional.empty());
        } catch (InvalidJsonException fault) {
            return new JsonLine(lineNumber, offset, Optional.empty(), Optional.of(fault));
        }
    }

    /** Moves {@code start} behind the line, of which there may be more to come. */
    private void skipLine() throws IOException {
        while (stop == end && !over) {
            moveTo(end);
            fill();
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
        }
        moveTo(Math.min(stop + 1, end));
    }

    private void moveTo(int index) {
        offset += index - start;
        start = index;
        stop = index;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            stop -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, end, buffer.length - end);
        over = count < 0;
        end += Math.max(count, 0);
    }
}
