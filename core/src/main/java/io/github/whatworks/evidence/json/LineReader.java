// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of records line by line, each where it lies in the window. What is left of a line that
 * is longer than the limit on texts is skipped.
 */
final class LineReader extends ItemReader {
    private final Window window;
    private final int limit;
    private long lineNumber;
    private boolean over;

    LineReader(JsonSource source, Window window) {
        super(source, window);
        this.window = window;
        this.limit = source.limits().documentBytes();
    }

    @Override
    @Nullable
    JsonLine find() throws IOException {
        while (!over) {
            over = !window.toLineFeed(limit);
            if (over && window.isCut()) {
                return tooLarge(lineNumber + 1, 1);
            }
            lineNumber++;
            JsonLine line = isBlank() ? null : read(lineNumber, 1);
            over = !window.dropLine() && !window.isCut();
            if (line != null) {
                return line;
            }
        }
        return null;
    }

    private boolean isBlank() {
        byte[] bytes = window.bytes();
        for (int i = window.start(); i < window.stop(); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
