// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
    void run_givenAnotherExitCodeThanExpected_saysWhatThatProcessSaid(@TempDir Path folder) {
        List<String> command = List.of(JAVA, "-cp", "a/long/class/path", "no.such.Program");

        assertThatThrownBy(() -> Child.run(folder, Set.of(0), command))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("exit code 1, expected one of [0], from: " + JAVA + " -cp ... no.such.Program")
                .hasMessageContaining("ClassNotFoundException");
    }
}
