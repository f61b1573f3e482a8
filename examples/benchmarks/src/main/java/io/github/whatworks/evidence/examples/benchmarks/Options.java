// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks;

import io.github.whatworks.evidence.examples.benchmarks.parts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was asked for on the command line.
 *
 * @param help whether only the help was asked for
 * @param full whether to measure long rather than quick
 * @param parts what to measure
 */
record Options(boolean help, boolean full, List<Part> parts) {

    /**
     * Reads {@code args}; without a part, all of {@code known} are meant.
     *
     * @throws IllegalArgumentException if there is no such mode or part
     */
    static Options of(List<String> args, List<Part> known) {
        boolean help = false;
        boolean full = false;
        List<Part> parts = new ArrayList<>();
        for (String arg : args) {
            switch (arg) {
                case "-h", "--help" -> help = true;
                case "quick" -> full = false;
                case "full" -> full = true;
                default -> parts.add(part(arg, known));
            }
        }
        return new Options(help, full, parts.isEmpty() ? known : List.copyOf(parts));
    }

    private static Part part(String name, List<Part> known) {
        return known.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no part \"%s\": expected quick, full or one of %s"
                        .formatted(name, known.stream().map(Part::name).collect(Collectors.joining(", ")))));
    }

    String inWords() {
        return (full ? "full: " : "quick: ") + parts.stream().map(Part::name).collect(Collectors.joining(", "));
    }
}
