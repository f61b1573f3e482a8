// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A disk on which one step fails: with an error of the system, or as if the process had been killed there. */
final class FaultyDisk extends Disk {

    private final int failing;
    private final Supplier<IOException> fault;
    private final boolean isLast;
    private int steps;

    private FaultyDisk(int failing, Supplier<IOException> fault, boolean isLast) {
        this.failing = failing;
        this.fault = fault;
        this.isLast = isLast;
    }

    /** The step with this number, from 1, fails; the others do not. */
    static FaultyDisk failing(int step, Supplier<IOException> fault) {
        return new FaultyDisk(step, fault, false);
    }

    /** Nothing happens any more from this step on. */
    static FaultyDisk killedAt(int step) {
        return new FaultyDisk(step, () -> new IOException("killed"), true);
    }

    int steps() {
        return steps;
    }

    private void step() throws IOException {
        steps++;
        if (steps == failing || (isLast && steps > failing)) {
            throw fault.get();
        }
    }

    @Override
    OutputStream create(Path file) throws IOException {
        step();
        return new FilterOutputStream(super.create(file)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length / 2);
                step();
                out.write(bytes, from + length / 2, length - length / 2);
            }
        };
    }

    @Override
    void link(Path file, Path name) throws IOException {
        step();
        super.link(file, name);
    }

    @Override
    void moveOnce(Path from, Path to) throws IOException {
        step();
        super.moveOnce(from, to);
    }

    @Override
    void deleteQuietly(Path folder) {
        try {
            step();
            super.deleteQuietly(folder);
        } catch (IOException failed) {
            // Quietly.
        }
    }
}
