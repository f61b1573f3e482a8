// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** Computes the root of a snapshot, line by line, and refuses lines that are out of order. */
final class RootDigest {

    private final MessageDigest digest = Snapshot.newSha256();
    private byte[] last = new byte[0];

    void add(String id, int version, String recordDigest) {
        byte[] next = id.getBytes(StandardCharsets.UTF_8);
        if (last.length > 0 && Arrays.compareUnsigned(last, next) >= 0) {
            throw new IllegalArgumentException(id + " comes twice or is out of order");
        }
        last = next;
        digest.update((id + " " + version + " " + recordDigest + "\n").getBytes(StandardCharsets.UTF_8));
    }

    String value() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
