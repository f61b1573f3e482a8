// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Splits an array into its elements, or records that follow each other in any layout. Where each ends is
 * found by its brackets, so that a fault in it costs no other.
 */
final class ElementSplitter extends Splitter {
    private static final String MARKS = ",[]{}\"";

    private final Window window;
    private final int limit;
    private long line = 1;
    private long column = 1;
    private boolean marked;
    private Due due;

    /** What may come next. */
    private enum Due {
        BRACKET,
        TEXT,
        VALUE_OR_END,
        VALUE,
        COMMA_OR_END,
        NOTHING,
        OVER
    }

    ElementSplitter(JsonLimits limits, Window window, boolean array) {
        super(limits, window);
        this.window = window;
        this.limit = limits.documentBytes();
        this.due = array ? Due.BRACKET : Due.TEXT;
    }

    @Override
    @Nullable
    RecordText find() throws IOException {
        if (!marked && window.offset() == 0 && window.peek() == 0xEF) {
            return mark();
        }
        RecordText item = null;
        while (item == null && due != Due.OVER) {
            int c = skipBlanks();
            item = c < 0 ? end() : due == Due.TEXT ? element(c, Due.TEXT) : inArray(c);
        }
        return item;
    }

    private @Nullable RecordText inArray(int c) throws IOException {
        switch (due) {
            case BRACKET -> {
                return take(c, Due.VALUE_OR_END);
            }
            case COMMA_OR_END -> {
                if (c == ',') {
                    return take(c, Due.VALUE);
                }
                return c == ']' ? take(c, Due.NOTHING) : noComma();
            }
            case NOTHING -> {
                due = Due.OVER;
                return misplaced(Reason.TRAILING, "the end of the text", found());
            }
            default -> {
                if (c == ']' && due == Due.VALUE_OR_END) {
                    return take(c, Due.NOTHING);
                }
                if (c != ',' && c != ']') {
                    return element(c, Due.COMMA_OR_END);
                }
                RecordText fault = misplaced("a value");
                take(c, c == ']' ? Due.NOTHING : Due.VALUE);
                return fault;
            }
        }
    }

    /** The value that starts with {@code c}; where it is not closed, nothing can follow. */
    private RecordText element(int c, Due then) throws IOException {
        long firstLine = line;
        long firstColumn = column;
        long offset = window.offset();
        boolean closed = MARKS.indexOf(c) >= 0 ? bracketed(c) : bare(c);
        due = closed ? then : Due.OVER;
        RecordText item;
        if (!closed && window.isCut()) {
            item = cut(line, column);
        } else if (offset != window.offset() || window.size() > limit) {
            item = tooLarge(firstLine, firstColumn, offset);
        } else {
            item = text(firstLine, firstColumn);
        }
        window.drop();
        return item;
    }

    private boolean bracketed(int start) throws IOException {
        Nesting nesting = new Nesting();
        int c = start;
        boolean closed = false;
        while (c >= 0 && !closed) {
            step(c);
            closed = nesting.closesWith(c);
            c = closed ? c : window.peek();
        }
        return closed;
    }

    private boolean bare(int start) throws IOException {
        int c = start;
        while (c >= 0 && !JsonBytes.isBlank(c) && MARKS.indexOf(c) < 0) {
            step(c);
            c = window.peek();
        }
        return !window.isCut();
    }

    /** A fault, and on to where the next value or the end of the array may be. */
    private RecordText noComma() throws IOException {
        RecordText fault = misplaced("a comma or ']'");
        int c = window.peek();
        while (c >= 0 && c != '{' && c != ',' && c != ']') {
            step(c);
            window.drop();
            c = window.peek();
        }
        due = c == '{' ? Due.VALUE : Due.COMMA_OR_END;
        return fault;
    }

    private @Nullable RecordText end() {
        Due missing = due;
        due = Due.OVER;
        if (window.isCut()) {
            return cut(line, column);
        }
        return missing == Due.TEXT || missing == Due.NOTHING ? null : misplaced("the rest of the array");
    }

    /** A byte order mark, which the rest of the text need not suffer for. */
    private RecordText mark() throws IOException {
        RecordText fault = misplaced(Reason.BYTE_ORDER_MARK, "no byte order mark", "one");
        for (int i = 0; i < Utf8.MARK_LENGTH; i++) {
            step(window.peek());
        }
        window.drop();
        column = 1;
        marked = true;
        return fault;
    }

    private RecordText misplaced(String expected) {
        return misplaced(Reason.SYNTAX, expected, found());
    }

    private RecordText misplaced(Reason reason, String expected, String found) {
        return misplaced(fault(reason, line, column, expected, found));
    }

    private String found() {
        return window.start() < window.end() ? Stumble.found(window.bytes(), window.start()) : "the end of the text";
    }

    private int skipBlanks() throws IOException {
        int c = window.peek();
        while (JsonBytes.isBlank(c)) {
            step(c);
            c = window.peek();
        }
        window.drop();
        return c;
    }

    private @Nullable RecordText take(int c, Due then) {
        step(c);
        window.drop();
        due = then;
        return null;
    }

    private void step(int c) {
        if (window.size() > limit) {
            window.drop();
        }
        window.step();
        if (c == '\n') {
            line++;
            column = 1;
        } else if ((c & 0xC0) != 0x80) {
            column++;
        }
    }
}
