// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    private static final int LENGTH = 5_000_000;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    Path folder;

    @Test
    void terminal_afterASecond_showsABarAndTakesItAwayAgain() throws IOException {
        Path file = Files.write(folder.resolve("records.ndjson"), new byte[LENGTH]);

        read(file.toString(), true, 2);

        assertThat(text()).contains("\rReading ", "5/5 MB").endsWith("\r" + " ".repeat(79) + "\r");
    }

    @Test
    void terminal_sizeNotKnown_showsHowMuchWasRead() throws IOException {
        read(Input.STANDARD, true, 2);

        assertThat(text()).contains("\rReading ", "5/? MB");
    }

    @Test
    void terminal_withinASecond_showsNothing() throws IOException {
        read(Input.STANDARD, true, 0);

        assertThat(text()).isEmpty();
    }

    @Test
    void pipe_showsNothingHoweverLongItTakes() throws IOException {
        read(Input.STANDARD, false, 3600);

        assertThat(text()).isEmpty();
    }

    private void read(String file, boolean terminal, long seconds) throws IOException {
        Screen screen = new Screen(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(shown, true, StandardCharsets.UTF_8),
                false,
                terminal);
        try (Progress progress = Progress.of(List.of(file), screen, nanos::get);
                InputStream in = progress.over(new ByteArrayInputStream(new byte[LENGTH]))) {
            in.readNBytes(LENGTH / 2);
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
            in.readAllBytes();
        }
    }

    private String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }
}
