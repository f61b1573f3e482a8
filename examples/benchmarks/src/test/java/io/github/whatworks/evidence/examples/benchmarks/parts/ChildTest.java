// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @Test
    void watched_givenAProcess_knowsWhatItPrintedAndHeld(@TempDir Path folder) throws Exception {
        Child child = Child.watched(folder, Set.of(0), List.of(JAVA, "--version"));

        assertThat(child.output()).contains(System.getProperty("java.version"));
        assertThat(child.seconds()).isPositive();
        assertThat(child.peakKilobytes()).isGreaterThan(1000);
    }

    @Test
    void marked_givenAProcessThatReads_takesTheTimeFromThere(@TempDir Path folder) throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/io")), "this system does not say what a process has read");
        Path file = Files.write(folder.resolve("file"), new byte[50_000_000]);
        List<String> command =
                List.of("sh", "-c", "sleep 0.5; dd if='" + file + "' of=/dev/null bs=1M 2>/dev/null; sleep 0.5");

        Child child = Child.marked(folder, Set.of(0), command, 40_000_000);

        assertThat(child.seconds()).isGreaterThan(1);
        assertThat(child.secondsAfterMark()).isBetween(0.4, child.seconds() - 0.4);
        assertThatThrownBy(() -> Child.marked(folder, Set.of(0), command, 60_000_000))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected to see in /proc/PID/io when 60000000 bytes are read");
    }

    @Test
    void run_givenAnotherExitCodeThanExpected_saysWhatThatProcessSaid(@TempDir Path folder) {
        List<String> command = List.of(JAVA, "-cp", "a/long/class/path", "no.such.Program");

        assertThatThrownBy(() -> Child.run(folder, Set.of(0), command))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("exit code 1, expected one of [0], from: " + JAVA + " -cp ... no.such.Program")
                .hasMessageContaining("ClassNotFoundException");
    }
}
