// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/** Tells from the first bytes of a text how the records stand in it. Looks at them and takes none. */
final class Layout {
    private final Window window;
    private final int limit;

    private Layout(Window window, int limit) {
        this.window = window;
        this.limit = limit;
    }

    /** The records in what {@code in} holds. */
    static Iterator<JsonLine> read(JsonSource source, InputStream in) throws IOException {
        int limit = source.limits().documentBytes();
        Window window = new Window(Unpacking.ifPacked(in, source.limits().unpackedBytes()), limit);
        Layout layout = new Layout(window, limit);
        int first = layout.pastBlanks(layout.hasMark() ? 3 : 0);
        if (window.at(first) == '[') {
            return new ElementReader(source, window, true);
        }
        boolean lines = window.at(first) != '{' || layout.isLines(first);
        return lines ? new LineReader(source, window) : new ElementReader(source, window, false);
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
        while (i <= limit && ElementReader.isBlank(window.at(i))) {
            i++;
        }
        return i;
    }

    private boolean hasMark() throws IOException {
        return window.at(0) == 0xEF && window.at(1) == 0xBB && window.at(2) == 0xBF;
    }
}
