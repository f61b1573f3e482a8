// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The real records of this project as the pages of a catalogue. */
final class RealPages {
    /** How many records a page holds. */
    static final int SIZE = 20;

    private RealPages() {}

    /** The bodies of all pages that are full, as a Centre sends them. */
    static List<byte[]> bodies() throws IOException {
        List<String> records = records();
        List<byte[]> bodies = new ArrayList<>();
        for (int from = 0; from + SIZE <= records.size(); from += SIZE) {
            String list = records.subList(from, from + SIZE).stream().collect(Collectors.joining(","));
            boolean last = from + 2 * SIZE > records.size();
            String next = last ? "" : ",\"next\":\"" + cursor(bodies.size() + 1) + "\"";
            String body = "{\"records\":[" + list + "],\"page\":{\"size\":" + SIZE + next + "}}";
            bodies.add(body.getBytes(StandardCharsets.UTF_8));
        }
        return bodies;
    }

    /** The query by which the page at {@code index} is asked for. */
    static String query(int index) {
        return "limit=" + SIZE + (index == 0 ? "" : "&cursor=" + cursor(index));
    }

    static String cursor(int index) {
        return "page" + index;
    }

    private static List<String> records() throws IOException {
        try (InputStream in = Objects.requireNonNull(RealPages.class.getResourceAsStream("/evidence.ndjson"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
