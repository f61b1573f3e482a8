// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Tells from the first bytes of a text how the records stand in it. Looks at them and takes none. */
final class Layout {
    private final Window window;
    private final int limit;

    private Layout(Window window, int limit) {
        this.window = window;
        this.limit = limit;
    }

    /** The texts of the records in what {@code in} holds. */
    static Iterator<RecordText> split(JsonLimits limits, InputStream in) throws IOException {
        int limit = limits.documentBytes();
        Window window = new Window(Unpacking.ifPacked(in, limits.unpackedBytes()), limit);
        Layout layout = new Layout(window, limit);
        byte[] start = layout.start();
        String other = Utf8.otherEncoding(start);
        if (other != null) {
            InvalidJsonException fault = Splitter.fault(Reason.ENCODING, 1, 1, "UTF-8", other);
            return List.of(RecordText.refused(1, 0, 0, fault)).iterator();
        }
        int first = layout.pastBlanks(Utf8.startsWithMark(start) ? Utf8.MARK_LENGTH : 0);
        if (window.at(first) == '[') {
            return new ElementSplitter(limits, window, true);
        }
        boolean lines = window.at(first) != '{' || layout.isLines(first);
        return lines ? new LineSplitter(limits, window) : new ElementSplitter(limits, window, false);
    }

    /** Whether the first record ends with its line; where it does not, a second that does shows that it is broken. */
    private boolean isLines(int first) throws IOException {
        int end = endOfLine(first);
        if (end > limit || isWhole(first, end)) {
            return true;
        }
        int second = pastBlanks(end);
        return window.at(second) == '{' && isWhole(second, endOfLine(second));
    }

    private boolean isWhole(int from, int to) throws IOException {
        Nesting nesting = new Nesting();
        boolean closed = false;
        for (int i = from; i < to && !closed; i++) {
            closed = nesting.closesWith(window.at(i));
        }
        return closed;
    }

    private int endOfLine(int from) throws IOException {
        int i = from;
        while (i <= limit && window.at(i) >= 0 && window.at(i) != '\n') {
            i++;
        }
        return i;
    }

    private int pastBlanks(int from) throws IOException {
        int i = from;
        while (i <= limit && JsonBytes.isBlank(window.at(i))) {
            i++;
        }
        return i;
    }

    private byte[] start() throws IOException {
        int length = 0;
        while (length < Integer.BYTES && window.at(length) >= 0) {
            length++;
        }
        return Arrays.copyOfRange(window.bytes(), window.start(), window.start() + length);
    }
}
