// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written to, whose faults cannot be taken for those of the network. */
final class FileOnDisk implements AutoCloseable {

    private final OutputStream out;

    FileOnDisk(Path file) {
        try {
            out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    void write(byte[] bytes, int from, int count) {
        try {
            out.write(bytes, from, count);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
