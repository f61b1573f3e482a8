// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file of scales, code lists and mappings, unpacked into its lines. Those of kinds that came later are left out. */
record ReferenceFile(Answer answer, List<Line> lines) {
    private static final int MOST_UNPACKED = 1 << 25;
    private static final List<String> KINDS = List.of("scale", "codeList", "mapping");

    ReferenceFile {
        lines = List.copyOf(lines);
    }

    /** One of them. */
    record Line(String kind, String id, Optional<String> edition, JsonValue value) {}

    static ReferenceFile of(Answer answer) throws FailedException {
        List<Line> lines = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        int number = 0;
        for (byte[] bytes : BulkFile.lines(answer.status(200), MOST_UNPACKED)) {
            number++;
            Optional<Line> line = line(answer, number, bytes);
            if (line.isPresent()) {
                Line one = line.get();
                boolean isNew = seen.add(List.of(one.kind(), one.id(), one.edition()));
                answer.require(isNew, "another edition in line " + number, "one that there was");
                boolean sorted = lines.isEmpty() || compare(lines.get(lines.size() - 1), one) <= 0;
                answer.require(
                        sorted, "scales, code lists and mappings, by id", "line " + number + " in another place");
                lines.add(one);
            }
        }
        return new ReferenceFile(answer, lines);
    }

    private static int compare(Line one, Line other) {
        int kinds = Integer.compare(KINDS.indexOf(one.kind()), KINDS.indexOf(other.kind()));
        return kinds == 0 ? one.id().compareTo(other.id()) : kinds;
    }

    private static Optional<Line> line(Answer answer, int number, byte[] bytes) throws FailedException {
        String where = " in line " + number;
        try {
            JsonValue all = JsonText.standard().parse(bytes);
            answer.require(all.asMembers().isPresent(), "an object" + where, Shown.start(bytes));
            List<String> kinds =
                    KINDS.stream().filter(kind -> all.member(kind).isPresent()).toList();
            answer.require(kinds.size() < 2, "one of " + KINDS + where, kinds.toString());
            if (kinds.isEmpty()) {
                return Optional.empty();
            }
            JsonValue value = all.member(kinds.get(0)).orElseThrow();
            read(kinds.get(0), value);
            Shape shape = Shape.of(answer, value);
            return Optional.of(new Line(kinds.get(0), shape.text("id"), shape.optionalText("edition"), value));
        } catch (InvalidJsonException malformed) {
            throw answer.wrong("a scale, a codeList or a mapping" + where, String.valueOf(malformed.getMessage()));
        }
    }

    private static void read(String kind, JsonValue value) {
        ReferenceJson json = ReferenceJson.standard();
        try (InputStream in = new ByteArrayInputStream(JsonText.standard().compact(value))) {
            switch (kind) {
                case "scale" -> json.scale(in);
                case "codeList" -> json.codeList(in);
                default -> json.topicMapping(in);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<Line> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }
}
