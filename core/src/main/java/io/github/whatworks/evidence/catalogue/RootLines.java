// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** The root of records that are in order and have their digests: the same as {@link RootDigest} gives, made quickly. */
final class RootLines {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGEST = 32;
    private static final int FULL = 1 << 15;

    private final MessageDigest sha256 = Snapshot.newSha256();
    private byte[] lines = new byte[FULL * 2];
    private int size;

    void add(String id, int version, byte[] digests, int from) {
        put(id.getBytes(StandardCharsets.UTF_8));
        put((byte) ' ');
        put(Integer.toString(version).getBytes(StandardCharsets.US_ASCII));
        put((byte) ' ');
        makeRoom(DIGEST * 2);
        for (int i = from; i < from + DIGEST; i++) {
            lines[size++] = HEX[(digests[i] >> 4) & 0xF];
            lines[size++] = HEX[digests[i] & 0xF];
        }
        put((byte) '\n');
        if (size > FULL) {
            sha256.update(lines, 0, size);
            size = 0;
        }
    }

    String value() {
        sha256.update(lines, 0, size);
        return HexFormat.of().formatHex(sha256.digest());
    }

    private void put(byte... bytes) {
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, lines, size, bytes.length);
        size += bytes.length;
    }

    private void makeRoom(int more) {
        if (size + more > lines.length) {
            lines = Arrays.copyOf(lines, Math.max(lines.length * 2, size + more));
        }
    }
}
