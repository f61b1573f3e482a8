// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/** The lines and columns of a text, counted from its start onwards, so each byte once. For one thread. */
final class Places {
    private final byte[] bytes;
    private int index;
    private long line;
    private long column;

    /** Those of {@code bytes}, which start at this line and column. */
    Places(byte[] bytes, long line, long column) {
        this.bytes = bytes;
        this.index = Utf8.startsWithMark(bytes) ? Utf8.MARK_LENGTH : 0;
        this.line = line;
        this.column = column;
    }

    /** The place of the byte {@code target}, which is not before the one that was asked for last. */
    JsonPlace at(int target) {
        int i = index;
        while (i < target) {
            byte next = bytes[i];
            i += next >= 0 ? 1 : Math.max(1, Utf8.sequenceLength(bytes, i, bytes.length));
            column++;
            if (next == '\n') {
                line++;
                column = 1;
            }
        }
        index = i;
        return new JsonPlace(line, column);
    }
}
