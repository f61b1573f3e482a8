// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Stands for a text in an index, where two texts among a thousand million hardly ever share one. */
final class Hash {
    private static final long START = 0x9E3779B97F4A7C15L;
    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private Hash() {}

    static long of(byte[] bytes) {
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long hash = START ^ bytes.length;
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            hash = mix(hash, words.getLong(at));
        }
        for (; at < bytes.length; at++) {
            hash = mix(hash, bytes[at]);
        }
        return end(hash);
    }

    static long of(String text) {
        long hash = START ^ text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = mix(hash, text.charAt(i));
        }
        return end(hash);
    }

    private static long mix(long hash, long more) {
        long mixed = (hash ^ more) * FACTOR;
        return mixed ^ (mixed >>> 32);
    }

    private static long end(long hash) {
        long mixed = (hash ^ (hash >>> 29)) * START;
        return mixed ^ (mixed >>> 32);
    }
}
