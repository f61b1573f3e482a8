// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.quality.QualityCheck;
import io.github.whatworks.evidence.quality.QualitySink;
import io.github.whatworks.evidence.quality.QualitySummary;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A file that was named, or standard input, open for reading. */
final class Input implements Closeable {
    /** How standard input is named. */
    static final String STANDARD = "-";

    private static final int BUFFER = 1 << 16;

    private final String name;
    private final InputStream stream;

    private Input(String name, InputStream stream, Progress progress) {
        this.name = name;
        this.stream = new BufferedInputStream(progress.over(stream), BUFFER);
    }

    /**
     * Opens what was named.
     *
     * @throws UnopenableException if there is nothing, or nothing that may be read
     */
    static Input open(String name, Screen screen, Progress progress) throws UnopenableException {
        if (name.equals(STANDARD)) {
            return new Input("(standard input)", screen.in(), progress);
        }
        try {
            Path file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new UnopenableException(name, "expected a file, found a folder");
            }
            return new Input(name, Files.newInputStream(file), progress);
        } catch (InvalidPathException unnameable) {
            throw new UnopenableException(name, "expected a name that this system can write, found another");
        } catch (IOException refused) {
            throw UnopenableException.of(name, refused);
        }
    }

    /** How many bytes the files named hold together; -1 if that cannot be told beforehand. */
    static long size(Iterable<String> names) {
        long sum = 0;
        for (String name : names) {
            try {
                Path file = Path.of(name);
                if (name.equals(STANDARD) || !Files.isRegularFile(file)) {
                    return -1;
                }
                sum += Files.size(file);
            } catch (InvalidPathException | IOException unknown) {
                return -1;
            }
        }
        return sum;
    }

    /** What to call it in a report. */
    String name() {
        return name;
    }

    /** Its bytes; {@code mark} is supported. */
    InputStream stream() {
        return stream;
    }

    /**
     * Has it checked, whatever form it is in.
     *
     * @throws IOException if {@code sink} throws it; whatever is wrong with the file is a finding
     */
    QualitySummary check(QualityCheck check, QualitySink sink) throws IOException {
        Optional<Sheet> sheet;
        try {
            sheet = isWorkbook() ? Optional.of(Workbook.read(stream)) : Optional.empty();
        } catch (IOException unreadable) {
            return check.run(new Unreadable(unreadable), name, sink);
        }
        return sheet.isEmpty()
                ? check.run(stream, name, sink)
                : check.run(sheet.get().csv(), name, sheet.get().met(), sink);
    }

    private boolean isWorkbook() throws IOException {
        stream.mark(Workbook.START);
        byte[] start = stream.readNBytes(Workbook.START);
        stream.reset();
        return Workbook.isOne(start);
    }

    /** Stands for a file that cannot be read. */
    private static final class Unreadable extends InputStream {
        private final IOException fault;

        Unreadable(IOException fault) {
            this.fault = fault;
        }

        @Override
        public int read() throws IOException {
            throw fault;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw fault;
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
