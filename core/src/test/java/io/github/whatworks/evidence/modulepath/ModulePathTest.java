// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.classmate.TypeResolver;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.whatworks.evidence.json.EvidenceJson;
import jakarta.validation.Constraint;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** Databind and Hibernate Validator are optional on the module path too: without them nothing is missing. */
class ModulePathTest {
    private static final List<Class<?>> NEEDED = List.of(EvidenceJson.class, JsonFactory.class, Constraint.class);

    @Test
    void host_withoutDatabind_lacksNothing() throws Exception {
        run(BindingHost.class, "without", NEEDED, "io.github.whatworks.evidence.core");
    }

    @Test
    void host_withDatabind_isHandedTheModule() throws Exception {
        run(
                BindingHost.class,
                "with",
                with(ObjectMapper.class, JsonFormat.class),
                "io.github.whatworks.evidence.core,com.fasterxml.jackson.databind");
    }

    @Test
    void host_withHibernateValidator_findsWhatTheRecordsDeclare() throws Exception {
        // The module of Hibernate Validator 8 does not ask for classmate, which it needs.
        run(
                CheckingHost.class,
                "",
                with(HibernateValidator.class, Logger.class, TypeResolver.class),
                "io.github.whatworks.evidence.core,org.hibernate.validator,com.fasterxml.classmate");
    }

    private static List<Class<?>> with(Class<?>... more) {
        return Stream.concat(NEEDED.stream(), Stream.of(more)).toList();
    }

    private static void run(Class<?> main, String how, List<Class<?>> onModulePath, String modules)
            throws IOException, InterruptedException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                onModulePath.stream().map(ModulePathTest::place).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules",
                modules,
                "-cp",
                place(main),
                main.getName(),
                how);

        Process host = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(host.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(host.waitFor()).as(printed).isZero();
        assertThat(printed.lines().filter(line -> !line.contains("ibernate"))).isEmpty();
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
