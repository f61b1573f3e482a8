// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Databind is optional on the module path too: without it nothing is missing, with it records bind. */
class ModulePathTest {

    @Test
    void host_withoutDatabind_lacksNothing() throws Exception {
        run("without", List.of(EvidenceJson.class, JsonFactory.class), "io.github.whatworks.evidence.core");
    }

    @Test
    void host_withDatabind_isHandedTheModule() throws Exception {
        run(
                "with",
                List.of(EvidenceJson.class, JsonFactory.class, ObjectMapper.class, JsonFormat.class),
                "io.github.whatworks.evidence.core,com.fasterxml.jackson.databind");
    }

    private static void run(String how, List<Class<?>> onModulePath, String modules)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                onModulePath.stream().map(ModulePathTest::place).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                modules,
                "-cp",
                place(BindingHost.class),
                BindingHost.class.getName(),
                how);

        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor()).as(printed).isZero();
        assertThat(printed).isEmpty();
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
