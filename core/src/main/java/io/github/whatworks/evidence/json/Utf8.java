// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes before they are parsed: the tokeniser takes ill-formed UTF-8 for characters. */
final class Utf8 {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = LOW_BITS * '\\';

    private Utf8() {}

    /** The index of the first byte that starts no well-formed sequence, or -1 if there is none. */
    static int firstFault(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            while (i + Long.BYTES <= to && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
                i += Long.BYTES;
            }
            if (i < to) {
                int length = bytes[i] >= 0 ? 1 : sequenceLength(bytes, i, to);
                if (length == 0) {
                    return i;
                }
                i += length;
            }
        }
        return -1;
    }

    /** Whether an escape may stand for half of a surrogate pair; in well-formed UTF-8 nothing else can. */
    static boolean mayEscapeSurrogates(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            while (i + Long.BYTES <= to && !hasBackslash((long) LONGS.get(bytes, i))) {
                i += Long.BYTES;
            }
            if (i + 2 < to && bytes[i] == '\\' && bytes[i + 1] == 'u' && (bytes[i + 2] | 0x20) == 'd') {
                return true;
            }
            i++;
        }
        return false;
    }

    private static boolean hasBackslash(long word) {
        long zeroWhereBackslash = word ^ BACKSLASHES;
        return ((zeroWhereBackslash - LOW_BITS) & ~zeroWhereBackslash & HIGH_BITS) != 0;
    }

    /** The length of the sequence of more than one byte at {@code i}, or 0 if it is ill-formed. */
    private static int sequenceLength(byte[] bytes, int i, int to) {
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
