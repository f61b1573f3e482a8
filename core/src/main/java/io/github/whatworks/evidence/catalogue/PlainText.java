// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;

/** Lays texts out in lines, whoever wrote them: one text is one paragraph, and hides nothing. */
final class PlainText {

    static final int WIDTH = 96;

    private static final int LABELS = 15;

    private PlainText() {}

    /** A text with its label, which is empty where it has none. */
    record Labelled(String label, String text) {}

    /** Lines with their labels in one column; a label stands once, and lines that share it start with a dash. */
    static List<String> labelled(List<Labelled> lines) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String label = Legible.of(lines.get(i).label());
            boolean first = i == 0 || !label.equals(Legible.of(lines.get(i - 1).label()));
            boolean last = i + 1 == lines.size()
                    || !label.equals(Legible.of(lines.get(i + 1).label()));
            out.addAll(broken(start(label, first, first && last), lines.get(i).text()));
        }
        return out;
    }

    /** The lines of what was cited, in the same way. */
    static List<String> cited(List<CitedLine> lines) {
        return labelled(lines.stream()
                .map(line -> new Labelled(line.label(), line.text()))
                .toList());
    }

    private static String start(String label, boolean first, boolean alone) {
        if (label.isEmpty()) {
            return "  ";
        }
        String shown = first ? label + ":" : "";
        return "  " + shown + " ".repeat(Math.max(1, LABELS - shown.length())) + (alone ? "" : "- ");
    }

    static List<String> broken(String start, String text) {
        return broken(start, text, WIDTH);
    }

    /**
     * The text behind {@code start}, broken between words; a word longer than the line, such as an address, stays
     * whole. What follows a remark in brackets, such as the second half of a pair, is kept on one line where it fits on
     * one.
     */
    static List<String> broken(String start, String text, int width) {
        List<String> out = new ArrayList<>();
        StringBuilder line = new StringBuilder(start);
        boolean fresh = true;
        for (String piece : Legible.of(text).split("(?<=\\),) ", -1)) {
            boolean fitsAlone = start.length() + piece.length() <= width;
            boolean keep = fitsAlone && line.length() + 1 + piece.length() > width;
            for (String word : piece.split(" ", -1)) {
                if (!fresh && (keep || line.length() + 1 + word.length() > width)) {
                    out.add(line.toString());
                    line = new StringBuilder(" ".repeat(start.length()));
                    fresh = true;
                }
                keep = false;
                line.append(fresh ? "" : " ").append(word);
                fresh = false;
            }
        }
        out.add(line.toString());
        return out;
    }
}
