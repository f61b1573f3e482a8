// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts and whose they are in two cells, one a line; one name stands for all. */
final class Lines {

    /** A text, and whose it is. */
    record Line(Optional<String> text, Optional<String> by) {}

    private final Column texts;
    private final Column names;

    Lines(Column texts, Column names) {
        this.texts = texts;
        this.names = names;
    }

    void write(List<Line> lines, Row row) {
        if (lines.stream().allMatch(line -> line.text().isEmpty())) {
            return;
        }
        row.put(texts, joined(lines, Line::text));
        boolean shared = lines.stream().map(Line::by).distinct().count() == 1;
        row.put(names, joined(shared ? lines.subList(0, 1) : lines, Line::by));
    }

    List<Line> read(Row row, Findings findings) {
        List<String> said = cut(row.get(texts));
        List<String> by = cut(row.get(names));
        if (by.size() > 1 && by.size() != said.size()) {
            findings.add(
                    row.number(),
                    names,
                    "one line, or as many as " + texts.title() + " has (" + said.size() + ")",
                    by.size() + "; names are taken in order");
        } else if (said.isEmpty() && !by.isEmpty()) {
            findings.add(
                    row.number(), names, "nothing where " + texts.title() + " is empty", "text, which is not read");
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            int name = by.size() == 1 ? 0 : i;
            Optional<String> whose = name < by.size() ? notBlank(by.get(name)) : Optional.empty();
            notBlank(said.get(i)).ifPresent(text -> lines.add(new Line(Optional.of(text), whose)));
        }
        return lines;
    }

    private static Optional<String> notBlank(String text) {
        return Optional.of(text).filter(it -> !it.isBlank());
    }

    private static String joined(List<Line> lines, Function<Line, Optional<String>> part) {
        return lines.stream().map(line -> part.apply(line).orElse("")).collect(Collectors.joining("\n"));
    }

    private static List<String> cut(Optional<String> cell) {
        return cell.map(text -> List.of(text.split("\\r\\n|\\n|\\r", -1))).orElse(List.of());
    }
}
