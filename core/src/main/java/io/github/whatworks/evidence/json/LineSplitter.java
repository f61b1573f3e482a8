// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Splits a file of records into its lines. What is left of a line beyond the limit on texts is skipped. */
final class LineSplitter extends Splitter {
    private final Window window;
    private final int limit;
    private long line;
    private boolean over;

    LineSplitter(JsonLimits limits, Window window) {
        super(limits, window);
        this.window = window;
        this.limit = limits.documentBytes();
    }

    @Override
    @Nullable
    RecordText find() throws IOException {
        while (!over) {
            over = !window.toLineFeed(limit);
            line++;
            if (over && window.isCut()) {
                return cut(line, 1);
            }
            RecordText text = isBlank() ? null : line();
            over = !window.dropLine() && !window.isCut();
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private RecordText line() {
        return window.size() > limit ? tooLarge(line, 1, window.offset()) : text(line, 1);
    }

    private boolean isBlank() {
        byte[] bytes = window.bytes();
        for (int i = window.start(); i < window.stop(); i++) {
            if (!JsonBytes.isBlank(bytes[i])) {
                return false;
            }
        }
        return true;
    }
}
