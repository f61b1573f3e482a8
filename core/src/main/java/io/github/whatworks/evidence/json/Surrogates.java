// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds halves of surrogate pairs that stand alone. */
final class Surrogates {

    private Surrogates() {}

    /** The index of the first lone half in {@code text}, or -1 if there is none. */
    static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isLowSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** The UTF-8 bytes of {@code text}, or up to and with the first lone half, which gives ill-formed ones. */
    static byte[] encode(String text) {
        int lone = firstLone(text);
        if (lone < 0) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        byte[] before = text.substring(0, lone).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(before, before.length + 3);
        char half = text.charAt(lone);
        bytes[before.length] = (byte) (0xE0 | (half >> 12));
        bytes[before.length + 1] = (byte) (0x80 | ((half >> 6) & 0x3F));
        bytes[before.length + 2] = (byte) (0x80 | (half & 0x3F));
        return bytes;
    }

    /** Whether the ill-formed sequence at {@code i} is such a half. */
    static boolean isEncodedAt(byte[] bytes, int i) {
        return i + 1 < bytes.length && bytes[i] == (byte) 0xED && (bytes[i + 1] & 0xE0) == 0xA0;
    }
}
