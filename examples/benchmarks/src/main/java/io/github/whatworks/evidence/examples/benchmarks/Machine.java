// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks;

import io.github.whatworks.evidence.examples.benchmarks.parts.Leg;
import io.github.whatworks.evidence.examples.benchmarks.parts.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a table has to say of where it comes from: the machine and the versions. Host names and paths stay out. */
final class Machine {
    private static final Path CPUS = Path.of("/proc/cpuinfo");
    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern JAR = Pattern.compile(
            "(jackson-core|jackson-databind|hibernate-validator|jakarta.validation-api|jmh-core|lucene-core|okhttp-jvm)-([0-9][^/]*)\\.jar");

    private Machine() {}

    static Map<String, String> facts(Session session) throws IOException, InterruptedException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", field(CPUS, "model name").orElse(System.getProperty("os.arch")));
        facts.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", field(MEMORY, "MemTotal").orElse("not known"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("JDK", session.legs().stream().map(Leg::inWords).collect(Collectors.joining("; ")));
        facts.put("jars", jars(session.classPath()));
        facts.put("Node, ajv", session.ajv().version());
        return facts;
    }

    private static Optional<String> field(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst("^[^:]*:\\s*", ""))
                    .findFirst();
        }
    }

    private static String jars(String classPath) {
        return JAR.matcher(classPath)
                .results()
                .map(jar -> jar.group(1) + " " + jar.group(2))
                .collect(Collectors.joining(", "));
    }
}
