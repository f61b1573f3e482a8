// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.records.RecordFile;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the parts of one run share.
 *
 * @param full whether there is time
 * @param legs the JDKs
 * @param folder where to write
 * @param classPath the class path of this module
 * @param gate the quality gate
 * @param ajv the peer on Node
 */
public record Session(boolean full, List<Leg> legs, Path folder, String classPath, Path gate, Ajv ajv) {
    /** The seed of everything that is generated. */
    public static final long SEED = 2026;

    private static final int PERCENT_FAULTY = 10;

    /** As the script {@code run} says in system properties. */
    public static Session of(boolean full) throws IOException {
        Path folder = property("folder");
        Files.createDirectories(folder);
        List<Leg> legs = new ArrayList<>();
        legs.add(Leg.of(property("jdk17"), full ? 7 : 3));
        legs.add(Leg.of(property("jdk25"), full ? 7 : 2));
        return new Session(
                full,
                legs,
                folder,
                System.getProperty("java.class.path"),
                property("gate"),
                new Ajv(property("ajv"), property("schema"), folder));
    }

    private static Path property(String name) {
        String value = System.getProperty("benchmarks." + name);
        if (value == null) {
            throw new IllegalStateException(
                    "benchmarks." + name + " is not set: start this with examples/benchmarks/run");
        }
        return Path.of(value);
    }

    /** A fresh file of about {@code megabytes} in which a tenth of the records are faulty. */
    RecordFile file(String name, long megabytes) throws IOException {
        RecordSource source = new RecordSource(SEED, PERCENT_FAULTY);
        return RecordFile.write(folder.resolve(name), source, megabytes * 1_000_000);
    }

    /** A Java command: {@code java -cp ... main arguments}. */
    List<String> java(Leg leg, Class<?> main, Object... arguments) {
        return command(List.of(leg.java(), "-cp", classPath, main.getName()), arguments);
    }

    /** The gate as anybody starts it: {@code java -jar evidence-quality.jar check ...}. */
    List<String> gate(Leg leg, Path file, Path report, Object... options) {
        return gate(leg, List.of(), file, report, options);
    }

    /** The same with flags for the JVM. */
    List<String> gate(Leg leg, List<String> flags, Path file, Path report, Object... options) {
        List<String> start = new ArrayList<>(List.of(leg.java()));
        start.addAll(flags);
        start.addAll(List.of("-jar", gate.toString(), "check", "--report", "json", "--out", report.toString()));
        List<String> command = command(start, options);
        command.add(file.toString());
        return command;
    }

    private static List<String> command(List<String> start, Object... arguments) {
        List<String> command = new ArrayList<>(start);
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return command;
    }
}
