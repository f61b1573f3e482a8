// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a host needs: no databind and, whatever it is sent, little memory. */
class SmallHostTest {

    @TempDir
    Path folder;

    @Test
    void host_withoutDatabindAndWith64Megabytes_isServedAndRefusesWhatIsTooLarge()
            throws IOException, InterruptedException {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("databind") && !entry.contains("jackson-annotations"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath,
                SmallHost.class.getName(),
                folder.resolve("copy").toString());

        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor()).as(printed).isZero();
        assertThat(printed).isEmpty();
    }
}
