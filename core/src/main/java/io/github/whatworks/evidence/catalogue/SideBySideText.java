// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.List;

/** Lays two records out as plain text in two columns. */
final class SideBySideText {

    private static final int COLUMN = 46;
    private static final String BETWEEN = " | ";

    private SideBySideText() {}

    static String of(SideBySide both) {
        List<String> out = new ArrayList<>(PlainText.broken("", both.order(), PlainText.WIDTH));
        both.ratings().forEach(sentence -> out.addAll(PlainText.broken("- ", sentence, PlainText.WIDTH)));
        out.add(rule());
        columns(title(both.first()), title(both.second()), out);
        for (SideBySide.Row row : both.rows()) {
            out.add(rule());
            out.add("[" + row.heading() + "]");
            columns(cell(row.first()), cell(row.second()), out);
        }
        out.add(rule());
        return String.join("\n", out);
    }

    private static String rule() {
        return "-".repeat(COLUMN) + "-+-" + "-".repeat(COLUMN);
    }

    private static List<String> title(EvidenceCard card) {
        List<String> out = new ArrayList<>(PlainText.broken("", breakable(card.title()), COLUMN));
        card.standing().ifPresent(standing -> out.addAll(PlainText.broken("", breakable(standing), COLUMN)));
        return out;
    }

    private static List<String> cell(List<Part> parts) {
        List<String> out = new ArrayList<>();
        for (Part part : parts) {
            if (!out.isEmpty()) {
                out.add("");
            }
            for (Line line : part.lines()) {
                String text = line.label().isEmpty() ? line.text() : line.label() + ": " + line.text();
                List<String> broken = PlainText.broken("", breakable(text), COLUMN - 2);
                for (int i = 0; i < broken.size(); i++) {
                    out.add(i == 0 ? broken.get(i) : "  " + broken.get(i));
                }
            }
        }
        return out;
    }

    /** A column is narrow: a word that is too long for it, such as an address, is broken too. */
    private static String breakable(String text) {
        StringBuilder out = new StringBuilder();
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c == ' ' ? 0 : run + 1;
            if (run > COLUMN - 2 && !Character.isLowSurrogate(c)) {
                out.append(' ');
                run = 1;
            }
            out.append(c);
        }
        return out.toString();
    }

    private static void columns(List<String> first, List<String> second, List<String> out) {
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String left = i < first.size() ? first.get(i) : "";
            String right = i < second.size() ? second.get(i) : "";
            out.add((left + " ".repeat(Math.max(0, COLUMN - left.length())) + BETWEEN + right).stripTrailing());
        }
    }
}
