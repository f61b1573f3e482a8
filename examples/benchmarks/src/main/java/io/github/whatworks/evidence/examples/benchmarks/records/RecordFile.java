// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;

/**
 * A file of generated records, one a line.
 *
 * @param path where it is
 * @param bytes its size
 * @param records how many records it holds
 * @param faulty the numbers of the lines with planted faults, from 1
 */
public record RecordFile(Path path, long bytes, int records, BitSet faulty) {

    /** Writes records of {@code source} into {@code path} until it has {@code bytes} or a little more. */
    public static RecordFile write(Path path, RecordSource source, long bytes) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        BitSet faulty = new BitSet();
        Buffer line = new Buffer();
        long written = 0;
        int index = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 20)) {
            while (written < bytes) {
                line.clear();
                boolean sound = source.put(index++, line);
                faulty.set(index, !sound);
                line.put((byte) '\n');
                line.writeTo(out);
                written += line.length();
            }
        }
        return new RecordFile(path, written, index, faulty);
    }

    /** Its size in megabytes of a million bytes. */
    public double megabytes() {
        return bytes / 1e6;
    }
}
