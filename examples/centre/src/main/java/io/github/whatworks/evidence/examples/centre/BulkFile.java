// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * The bulk file while it is written, record by record in the order of the ids: gzip over one record a line. With it the
 * root: the digest over the lines {@code id SP version SP digest LF}.
 */
final class BulkFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final GZIPOutputStream out;
    private final MessageDigest lines = Sha256.begin();
    private long count;
    private String root = "";

    BulkFile() {
        try {
            out = new GZIPOutputStream(bytes, 1 << 16);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    void add(String id, int version, String digest, byte[] body) {
        lines.update((id + " " + version + " " + digest + "\n").getBytes(StandardCharsets.UTF_8));
        try {
            out.write(body);
            out.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        count++;
    }

    /** Nothing can be added afterwards. */
    BulkFile end() {
        try {
            out.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        root = HexFormat.of().formatHex(lines.digest());
        return this;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    long count() {
        return count;
    }

    String root() {
        return root;
    }

    long size() {
        return bytes.size();
    }

    String sha256() {
        return Sha256.hex(bytes.toByteArray());
    }
}
