// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Looks through bytes before they are parsed: the tokeniser takes ill-formed UTF-8 for characters. */
final class Utf8 {
    /** Well-formed, and nothing in it can be half of a surrogate pair. */
    static final int PLAIN = -1;

    /** Well-formed, and an escape in it may be half of a surrogate pair. */
    static final int ESCAPES = -2;

    /** The bytes of a byte order mark. */
    static final int MARK_LENGTH = 3;

    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = LOW_BITS * '\\';
    private static final long LINE_FEEDS = LOW_BITS * '\n';

    private Utf8() {}

    /** Whether the first character is a byte order mark. */
    static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= MARK_LENGTH
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    /** The encoding that the first characters are in, if it is UTF-16 or UTF-32; else {@code null}. */
    static @Nullable String otherEncoding(byte[] bytes) {
        if (bytes.length < Integer.BYTES) {
            return null;
        }
        int start = 0;
        int zeros = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            start = (start << Byte.SIZE) | (bytes[i] & 0xFF);
            zeros = (zeros << 1) | (bytes[i] == 0 ? 1 : 0);
        }
        if (start == 0xFFFE0000 || start == 0xFEFF || zeros == 0b1110 || zeros == 0b0111) {
            return "UTF-32";
        }
        boolean marked = start >>> Short.SIZE == 0xFEFF || start >>> Short.SIZE == 0xFFFE;
        return marked || zeros == 0b1010 || zeros == 0b0101 ? "UTF-16" : null;
    }

    /**
     * The index of the first byte that starts no well-formed sequence. If there is none, {@link #ESCAPES}
     * where an escape may stand for half of a surrogate pair, which nothing else can, or {@link #PLAIN}.
     */
    static int firstFault(byte[] bytes, int from, int to) {
        ByteBuffer words = words(bytes);
        int sound = PLAIN;
        int i = from;
        while (i < to) {
            while (i + 4 * Long.BYTES <= to && areSimple(words, i)) {
                i += 4 * Long.BYTES;
            }
            while (i + Long.BYTES <= to && isSimple(marks(words.getLong(i)))) {
                i += Long.BYTES;
            }
            int end = Math.min(i + Long.BYTES, to);
            while (i < end) {
                int length = bytes[i] >= 0 ? 1 : sequenceLength(bytes, i, to);
                if (length == 0) {
                    return i;
                }
                if (bytes[i] == '\\' && i + 2 < to && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd') {
                    sound = ESCAPES;
                }
                i += length;
            }
        }
        return sound;
    }

    /** Whether four times eight bytes are simple. */
    private static boolean areSimple(ByteBuffer words, int i) {
        return isSimple(marks(words.getLong(i))
                | marks(words.getLong(i + Long.BYTES))
                | marks(words.getLong(i + 2 * Long.BYTES))
                | marks(words.getLong(i + 3 * Long.BYTES)));
    }

    /** Whether there are neither characters beyond ASCII nor backslashes in the bytes of these marks. */
    private static boolean isSimple(long marks) {
        return (marks & HIGH_BITS) == 0;
    }

    /** Eight bytes with the high bit set in some where one has it or is a backslash: by a borrow. */
    private static long marks(long word) {
        return word | ((word ^ BACKSLASHES) - LOW_BITS);
    }

    /** The index of the first line feed, or {@code to} if there is none. */
    static int lineFeed(byte[] bytes, int from, int to) {
        ByteBuffer words = words(bytes);
        int i = from;
        while (i + Long.BYTES <= to && !hasLineFeed(words.getLong(i))) {
            i += Long.BYTES;
        }
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** The bytes, to be read eight at a time. A view by a variable handle would be as quick, and slow to set up. */
    private static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    private static boolean hasLineFeed(long word) {
        long zeroWhereLineFeed = word ^ LINE_FEEDS;
        return ((zeroWhereLineFeed - LOW_BITS) & ~zeroWhereLineFeed & HIGH_BITS) != 0;
    }

    /** The length of the sequence of more than one byte at {@code i}, or 0 if it is ill-formed. */
    static int sequenceLength(byte[] bytes, int i, int to) {
        int first = bytes[i] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || i + length > to) {
            return 0;
        }
        int codePoint = first & (0x7F >> length);
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
            codePoint = codePoint << 6 | (bytes[i + k] & 0x3F);
        }
        boolean overlong = codePoint < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return overlong || surrogate || codePoint > Character.MAX_CODE_POINT ? 0 : length;
    }
}
