// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far the reading of files has got: on a terminal, once it takes longer than a second, and
 * nowhere else. For one reading thread at a time.
 */
final class Progress implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final long MEGABYTE = 1_000_000;
    private static final int WIDTH = 79;
    private static final int REDRAW_MILLIS = 200;

    private final @Nullable PrintStream terminal;
    private final long total;
    private final LongSupplier nanoTime;
    private final long from;
    private @Nullable ProgressBar bar;
    private long read;

    private Progress(@Nullable PrintStream terminal, long total, LongSupplier nanoTime) {
        this.terminal = terminal;
        this.total = total;
        this.nanoTime = nanoTime;
        this.from = nanoTime.getAsLong() + PATIENCE.toNanos();
    }

    /** Over the files named, if somebody is watching. */
    static Progress of(Iterable<String> files, Screen screen) {
        return of(files, screen, System::nanoTime);
    }

    /** The same by another clock. */
    static Progress of(Iterable<String> files, Screen screen, LongSupplier nanoTime) {
        return screen.errIsTerminal()
                ? new Progress(screen.err(), Input.size(files), nanoTime)
                : new Progress(null, -1, nanoTime);
    }

    /** The stream, watched. */
    InputStream over(InputStream in) {
        return terminal == null ? in : new Counted(in);
    }

    private void add(long bytes) {
        read += Math.max(bytes, 0);
        if (bar == null && terminal != null && nanoTime.getAsLong() - from > 0) {
            bar = draw(terminal);
        }
        if (bar != null) {
            bar.stepTo(read);
        }
    }

    /** At a fixed width, so that nobody has to ask the terminal for its own. */
    private ProgressBar draw(PrintStream out) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(total)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REDRAW_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(line -> out.print("\r" + line), WIDTH))
                .startsFrom(0, PATIENCE)
                .build();
    }

    @Override
    public void close() {
        if (bar != null && terminal != null) {
            bar.close();
            bar = null;
            // Not by the bar itself, which may draw once more after it has cleared the line.
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
        }
    }

    /** Counts what is read. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            add(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            add(count);
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
