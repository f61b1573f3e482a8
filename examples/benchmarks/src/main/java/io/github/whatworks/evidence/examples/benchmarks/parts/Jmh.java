// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Rounds of JMH: in each, every method runs once, in a JVM of its own, so that a round's figures stand beside each other
 * in time. Of each method's iterations the fastest counts, since whoever shares the machine only ever adds.
 */
final class Jmh {
    /** Less warm-up flatters: Hibernate Validator, for one, is far from its best after three seconds. */
    private static final List<String> TIMES = List.of("-wi", "5", "-w", "2", "-i", "4", "-r", "1", "-f", "1");

    private static final List<String> JVM = List.of("-jvmArgs", "-Xms1g -Xmx1g -XX:+UseG1GC", "-prof", "gc");

    private final Map<String, List<Double>> nanos = new HashMap<>();
    private final Map<String, List<Double>> bytes = new HashMap<>();

    private Jmh() {}

    /** Runs the methods that match {@code include}, by per cent faulty, as often as {@code leg} has rounds. */
    static Jmh run(Session session, Leg leg, Map<Integer, String> include) throws IOException, InterruptedException {
        Jmh jmh = new Jmh();
        for (int round = 0; round < leg.rounds(); round++) {
            for (Map.Entry<Integer, String> methods : include.entrySet()) {
                jmh.add(round(session, leg, methods.getValue(), methods.getKey()));
            }
        }
        return jmh;
    }

    private static JsonNode round(Session session, Leg leg, String include, int faulty)
            throws IOException, InterruptedException {
        Path result = session.folder().resolve("jmh.json");
        Files.deleteIfExists(result);
        List<String> command = new ArrayList<>(
                List.of(leg.java(), "-cp", session.classPath(), "org.openjdk.jmh.Main", include, "-foe", "true"));
        command.addAll(List.of("-p", "faulty=" + faulty, "-rf", "json", "-rff", result.toString()));
        command.addAll(TIMES);
        command.addAll(JVM);
        Child.run(session.folder(), Set.of(0), command);
        return new ObjectMapper().readTree(result.toFile());
    }

    private void add(JsonNode results) {
        for (JsonNode result : results) {
            String[] names = result.get("benchmark").textValue().split("\\.", -1);
            String key = names[names.length - 2] + "." + names[names.length - 1]
                    + result.path("params").path("faulty").asText("");
            nanos.computeIfAbsent(key, name -> new ArrayList<>()).add(least(result.get("primaryMetric")));
            bytes.computeIfAbsent(key, name -> new ArrayList<>())
                    .add(least(result.get("secondaryMetrics").get("gc.alloc.rate.norm")));
        }
    }

    private static double least(JsonNode metric) {
        return StreamSupport.stream(metric.get("rawData").get(0).spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .min()
                .orElseThrow();
    }

    /** Nanoseconds an operation, round by round. */
    List<Double> nanos(String method, int faulty) {
        return get(nanos, method, faulty);
    }

    /** Bytes allocated an operation, round by round. */
    List<Double> bytes(String method, int faulty) {
        return get(bytes, method, faulty);
    }

    private static List<Double> get(Map<String, List<Double>> map, String method, int faulty) {
        List<Double> values = map.get(method + faulty);
        if (values == null) {
            throw new IllegalStateException("JMH ran no " + method + " with " + faulty + " % faulty");
        }
        return values;
    }
}
